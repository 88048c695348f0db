import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ErrorState } from '../../components/error-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { moneyBoxQuery } from '../../features/money-box/api/money-box.ts';
import { orderQuery } from '../../features/orders/api/order.ts';
import { OrderDetail } from '../../features/orders/detail/components/order-detail.tsx';
import { withPresentFunds } from '../../features/orders/present-funds.ts';
import { isProblem } from '../../lib/api/api-problem.ts';
import { PATHS } from '../../lib/paths.ts';
import { useDocumentTitle } from '../../lib/use-document-title.ts';
import { NotFound } from '../not-found.tsx';

export const namespaces = ['orderDetail', 'orderKeys', 'channelFaults'] as const;

export function Component() {
  const { id = '' } = useParams();
  const { t } = useTranslation('orderDetail');
  const { data, error, refetch } = useQuery(orderQuery(id));
  const available = useQuery(moneyBoxQuery).data?.available.amountCents;
  const order = useMemo(() => data && withPresentFunds(data, available), [data, available]);
  useDocumentTitle(order ? t('title', { number: order.number }) : t('back'));
  if (order) return <OrderDetail key={order.id} order={order} />;
  if (isProblem(error, 'not_found')) return <NotFound />;
  return (
    <>
      <PageHeader title={t('back')} back={{ to: PATHS.orders, label: t('back') }} />
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <div aria-busy className="grid gap-4 xl:grid-cols-[minmax(0,1fr)_22rem]">
          <Skeleton className="h-96" />
          <Skeleton className="h-96" />
        </div>
      )}
    </>
  );
}
