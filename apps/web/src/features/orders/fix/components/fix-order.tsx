import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../../components/error-state.tsx';
import { Skeleton } from '../../../../components/skeleton.tsx';
import { useCommands } from '../../../../lib/commands/use-commands.ts';
import { orderQuery } from '../../api/order.ts';
import type { OrderView } from '../../list/order-view.ts';
import { withPresentFunds } from '../../present-funds.ts';
import { FixForm } from './fix-form.tsx';

type FixOrderProps = {
  orderId: string;
  view: OrderView;
  availableCents: number | undefined;
  onTopUp: (amountCents: number | undefined) => void;
  onDone: () => void;
  onSkip: () => void;
  onLeave: () => void;
};

/** One order of the queue, as it is now. */
export function FixOrder({ orderId, availableCents, onSkip, onLeave, ...rest }: FixOrderProps) {
  const { t } = useTranslation('orderFix');
  const { data, error, refetch } = useQuery(orderQuery(orderId));
  const order = useMemo(() => data && withPresentFunds(data, availableCents), [data, availableCents]);
  useCommands([
    { id: 'skip', label: t('skip'), keys: 's', group: 'page', run: onSkip },
    { id: 'leave', label: t('leave'), keys: 'Escape', group: 'page', run: onLeave },
  ]);
  if (!order) {
    return error ? (
      <ErrorState error={error} onRetry={() => void refetch()} />
    ) : (
      <Skeleton className="h-96" />
    );
  }
  return <FixForm {...rest} order={order} onSkip={onSkip} />;
}
