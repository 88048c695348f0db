import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import { RelativeTime } from '../../../../components/date-time.tsx';
import { ReasonChip } from '../../../../components/reason-chip.tsx';
import { useTexts } from '../../../../lib/i18n/use-texts.ts';

export function OrderReasons({ order }: { order: OrderSummary }) {
  const t = useTexts('orderList');
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
