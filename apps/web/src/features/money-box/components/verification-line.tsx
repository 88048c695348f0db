import type { MoneyBox } from '@bestellwerk/contracts/seller-api/money-box';
import { ShieldAlert, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatMoney } from '../../../lib/format/format-money.ts';
import { formatRelative } from '../../../lib/format/format-relative.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import { useNow } from '../../../lib/use-now.ts';

const MINUTE_MS = 60_000;

/** „Konto geprüft vor 12 Min., Differenz 0,00 €": the last independent check of the books. */
export function VerificationLine({ verification }: { verification: NonNullable<MoneyBox['verification']> }) {
  const { t } = useTranslation('moneyBox');
  const language = useLanguage();
  const now = useNow();
  const { at, violations, difference } = verification;
  const isClean = violations === 0 && difference.amountCents === 0;
  const Icon = isClean ? ShieldCheck : ShieldAlert;
  const isFresh = now - Date.parse(at) < MINUTE_MS;
  const when = isFresh ? t('verification.justNow') : formatRelative(at, now, language);
  const values = { when, difference: formatMoney(difference, language) };
  return (
    <p
      className={`mt-2 flex items-center gap-1.5 text-[0.8125rem] ${isClean ? 'text-muted' : 'text-danger'}`}
    >
      <Icon aria-hidden className={`size-4 shrink-0 ${isClean ? 'text-done' : ''}`} />
      {isClean ? t('verification.clean', values) : t('verification.broken', { ...values, count: violations })}
    </p>
  );
}
