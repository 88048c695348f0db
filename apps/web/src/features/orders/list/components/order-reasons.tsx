import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import { useTranslation } from 'react-i18next';
import { RelativeTime } from '../../../../components/date-time.tsx';
import { ReasonChip } from '../../../../components/reason-chip.tsx';

export function OrderReasons({ order }: { order: OrderSummary }) {
  const { t } = useTranslation('orderList');
  return (
    <div className="flex max-w-60 flex-wrap items-center gap-1">
      {order.reasons.map((reason) => (
        <ReasonChip key={`${reason.code} ${reason.field ?? ''}`} reason={reason} />
      ))}
      {order.nextAttemptAt && (
        <span className="text-xs text-faint">
          {t('nextAttempt')} <RelativeTime at={order.nextAttemptAt} />
        </span>
      )}
    </div>
  );
}
