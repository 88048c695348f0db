import type { Order } from '@bestellwerk/contracts/seller-api/order';
import type { Reason } from '@bestellwerk/domain/reasons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Elapsed } from '../../../../components/elapsed.tsx';
import { Notice } from '../../../../components/notice.tsx';
import { isCorrected } from '../../../../lib/order-terms/reason-value.ts';
import { useReasonSentence } from '../use-reason-sentence.ts';

type ReasonBannerProps = {
  order: Order;
  reason: Reason;
  /** The fix as a button; none where there is nothing to do. */
  fix: ReactNode;
};

/** One reason in full: what, why, what now, since when, and the fix beside it. */
export function ReasonBanner({ order, reason, fix }: ReasonBannerProps) {
  const { t } = useTranslation(['orderDetail', 'terms']);
  const { what, now } = useReasonSentence()(reason, order.shippingAddress.country);
  const corrected = isCorrected(reason);
  const tone = corrected ? 'neutral' : reason.code === 'outcome_unknown' ? 'waiting' : 'stuck';
  const since = (
    <span className="font-normal text-muted">
      {t('orderDetail:banner.since')} <Elapsed since={reason.since} />
    </span>
  );
  return (
    <Notice tone={tone} title={t(`terms:reason.${reason.code}`)} aside={since} action={fix}>
      {corrected ? (
        <p>{t('orderDetail:banner.correctedNow')}</p>
      ) : (
        <p>
          {what} <strong className="font-medium">{now}</strong>
        </p>
      )}
      {reason.supplierMessage && (
        <p className="mt-0.5 text-[0.8125rem] text-muted">
          {t('orderDetail:banner.supplierSays', { message: reason.supplierMessage })}
        </p>
      )}
    </Notice>
  );
}
