import type { Order } from '@bestellwerk/contracts/seller-api/order';
import type { Reason } from '@bestellwerk/domain/reasons';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../../../components/button.tsx';
import { RelativeTime } from '../../../../components/date-time.tsx';
import { Notice } from '../../../../components/notice.tsx';
import { centsParam, isCorrected } from '../../../../lib/order-terms/reason-value.ts';
import { PATHS } from '../../../../lib/paths.ts';
import { fixOfReason } from '../../order-fix.ts';
import { ReasonBanner } from './reason-banner.tsx';

type OrderBannersProps = {
  order: Order;
  pending: boolean;
  onResend: (releaseMargin?: boolean) => void;
  onEdit: (reason: Reason) => void;
  onMap: (reason: Reason) => void;
};

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
          fix={!isRepeated(order, index) && <Fix {...props} reason={reason} first={index === 0} />}
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

function Fix({
  order,
  reason,
  first,
  pending,
  onResend,
  onEdit,
  onMap,
}: OrderBannersProps & { reason: Reason; first: boolean }) {
  const { t } = useTranslation('orderDetail');
  const fix = isCorrected(reason) ? 'resend' : fixOfReason(reason);
  const can = (action: 'edit' | 'resend') => order.availableActions.includes(action);
  const look = { size: 'small', variant: first ? 'primary' : 'secondary' } as const;
  if (fix === null || fix === 'accept_payment') return null;
  const label = t(`banner.fix.${fix}`);
  if (fix === 'top_up') {
    if (!can('resend')) return null;
    return (
      <span className="flex flex-wrap gap-2">
        {reason.code === 'paypal_failed' && (
          <ButtonLink size="small" to={PATHS.account}>
            {t('banner.settings')}
          </ButtonLink>
        )}
        <ButtonLink {...look} to={PATHS.topUp(centsParam(reason, 'missingCents') ?? undefined)}>
          {label}
        </ButtonLink>
      </span>
    );
  }
  if (fix === 'resend' || fix === 'release') {
    if (!can('resend')) return null;
    return (
      <Button {...look} pending={pending} onClick={() => onResend(fix === 'release')}>
        {label}
      </Button>
    );
  }
  if (!can('edit')) return null;
  return (
    <Button {...look} onClick={() => (fix === 'map_sku' ? onMap(reason) : onEdit(reason))}>
      {label}
    </Button>
  );
}
