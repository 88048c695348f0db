import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { useTranslation } from 'react-i18next';
import { RelativeTime } from '../../../../components/date-time.tsx';
import { Notice } from '../../../../components/notice.tsx';
import { isCorrected } from '../../../../lib/order-terms/reason-value.ts';
import { fixOfReason } from '../../order-fix.ts';
import { ReasonBanner } from './reason-banner.tsx';
import { ReasonFix, type ReasonFixHandlers } from './reason-fix.tsx';

type OrderBannersProps = ReasonFixHandlers & { order: Order };

/** What stands in the way of this order, on top of everything else. */
export function OrderBanners(props: OrderBannersProps) {
  const { order } = props;
  const { t } = useTranslation('orderDetail');
  if (order.status === 'awaiting_payment' && order.reasons.length === 0) {
    return <Notice tone="waiting">{t('banner.awaitingPayment')}</Notice>;
  }
  if (order.status === 'forwarding' && order.reasons.length === 0) {
    return (
      <div role="status">
        <Notice tone="waiting">{t('banner.forwarding')}</Notice>
      </div>
    );
  }
  if (order.reasons.length === 0) return null;
  return (
    <section id="gruende" aria-label={t('banner.label')} className="flex scroll-mt-24 flex-col gap-2">
      {order.reasons.map((reason, index) => (
        <ReasonBanner
          key={`${reason.code} ${reason.field ?? ''}`}
          order={order}
          reason={reason}
          fix={!isRepeated(order, index) && <ReasonFix {...props} reason={reason} first={index === 0} />}
        />
      ))}
      {order.nextAttemptAt && (
        <p className="text-[0.8125rem] text-muted">
          {t('banner.nextAttempt')} <RelativeTime at={order.nextAttemptAt} />
        </p>
      )}
    </section>
  );
}

/** Sending again mends every reason that needs only that; one button is enough. */
function isRepeated({ reasons }: Order, index: number): boolean {
  const fixes = reasons.map((reason) => (isCorrected(reason) ? 'resend' : fixOfReason(reason)));
  return fixes[index] === 'resend' && fixes.indexOf('resend') < index;
}
