import type { Reason } from '@bestellwerk/domain/reasons';
import { Check, TriangleAlert } from 'lucide-react';
import { useLanguage } from '../lib/i18n/use-language.ts';
import { isCorrected, reasonValue } from '../lib/order-terms/reason-value.ts';
import { Badge } from './badge.tsx';
import { useTexts } from '../lib/i18n/use-texts.ts';

/** „Adresse zu lang 82/70": why an order is stuck, with the offending value beside it. */
export function ReasonChip({ reason }: { reason: Reason }) {
  const t = useTexts('terms');
  const value = reasonValue(reason, useLanguage());
  const label = t(`reason.${reason.code}`);
  if (isCorrected(reason)) {
    return (
      <Badge wraps icon={<Check aria-hidden />}>
        {t('corrected', { reason: label })}
      </Badge>
    );
  }
  const tone = reason.code === 'outcome_unknown' ? 'waiting' : 'stuck';
  return (
    <Badge wraps tone={tone} icon={<TriangleAlert aria-hidden />}>
      {/* The blank stands outside the amount, which does not break: it is where the line may. */}
      {label} {value && <span className="amount font-semibold">{value}</span>}
    </Badge>
  );
}
