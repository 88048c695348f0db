import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/page-header.tsx';
import { orderCountsQuery } from '../../features/orders/api/order-counts.ts';
import { OrderList } from '../../features/orders/list/components/order-list.tsx';
import { useDocumentTitle } from '../../lib/use-document-title.ts';

export const namespaces = ['orderList', 'bulk'] as const;

export function Component() {
  const { t } = useTranslation('orderList');
  const attention = useQuery(orderCountsQuery).data?.attention ?? 0;
  useDocumentTitle(t('title'), attention);
  return (
    <>
      <PageHeader title={t('title')} />
      <OrderList />
    </>
  );
}
