import { formatDecimal, minorDigits } from '@bestellwerk/domain/money';
import type { Language } from '../i18n/language.ts';
import { kept } from './kept.ts';

export const LOCALE_OF: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

const moneyFormat = kept(
  (language: Language, currency: string, digits: number) =>
    new Intl.NumberFormat(LOCALE_OF[language], {
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }),
);

/** "1.234 €", for axes of charts; people are never shown rounded amounts elsewhere. */
export function formatRoundedMoney(
  amount: { amountCents: number; currency: string },
  language: Language,
): string {
  const format = moneyFormat(language, amount.currency, 0);
  return format.format(formatDecimal(amount.amountCents, amount.currency) as Intl.StringNumericLiteral);
}

/** "1.234,50 €" (with a no-break space) or "€1,234.50". Intl gets the decimal text, never a float. */
export function formatMoney(amount: { amountCents: number; currency: string }, language: Language): string {
  const format = moneyFormat(language, amount.currency, minorDigits(amount.currency));
  return format.format(formatDecimal(amount.amountCents, amount.currency) as Intl.StringNumericLiteral);
}
