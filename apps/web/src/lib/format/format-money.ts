import { formatDecimal, minorDigits } from '@bestellwerk/domain/money';
import type { Language } from '../i18n/language.ts';

export const LOCALE_OF: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

/** "1.234 €", for axes of charts; people are never shown rounded amounts elsewhere. */
export function formatRoundedMoney(
  amount: { amountCents: number; currency: string },
  language: Language,
): string {
  const format = new Intl.NumberFormat(LOCALE_OF[language], {
    style: 'currency',
    currency: amount.currency,
    maximumFractionDigits: 0,
  });
  return format.format(formatDecimal(amount.amountCents, amount.currency) as Intl.StringNumericLiteral);
}

/** "1.234,50 €" (with a no-break space) or "€1,234.50". Intl gets the decimal text, never a float. */
export function formatMoney(amount: { amountCents: number; currency: string }, language: Language): string {
  const digits = minorDigits(amount.currency);
  const format = new Intl.NumberFormat(LOCALE_OF[language], {
    style: 'currency',
    currency: amount.currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(formatDecimal(amount.amountCents, amount.currency) as Intl.StringNumericLiteral);
}
