import { useQuery } from '@tanstack/react-query';
import { ListTodo } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { moneyBoxQuery } from '../../features/money-box/api/money-box.ts';
import { orderCountsQuery } from '../../features/orders/api/order-counts.ts';
import { fixModeAddress } from '../../features/orders/fix/fix-address.ts';
import { OrderList } from '../../features/orders/list/components/order-list.tsx';
import { useOrderView } from '../../features/orders/list/use-order-view.ts';
import { useDocumentTitle } from '../../lib/use-document-title.ts';
import { ORDER_LIST_NAMESPACES } from '../texts/order-list-namespaces.ts';

export const namespaces = ORDER_LIST_NAMESPACES;

export function Component() {
  const { t } = useTranslation(['orderList', 'orderKeys']);
  const attention = useQuery(orderCountsQuery).data?.attention ?? 0;
  useDocumentTitle(t('orderList:title'), attention);
  const { view } = useOrderView();
  const availableCents = useQuery(moneyBoxQuery).data?.available.amountCents;
  return (
    <>
      <PageHeader
        title={t('orderList:title')}
        actions={
          attention > 0 && (
            <ButtonLink
              to={fixModeAddress(view)}
              icon={<ListTodo aria-hidden className="size-4" />}
              aria-keyshortcuts="f"
            >
              {t('orderKeys:fixMode')}
            </ButtonLink>
          )
        }
      />
      <OrderList availableCents={availableCents} />
    </>
  );
}
