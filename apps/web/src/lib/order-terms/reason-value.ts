import type { Reason } from '@bestellwerk/domain/reasons';
import i18next from 'i18next';
import { formatMoney } from '../format/format-money.ts';
import type { Language } from '../i18n/language.ts';

/** The seller has mended it since; it goes with the next send. */
export function isCorrected(reason: Reason): boolean {
  return reason.params?.['corrected'] === true;
}

/** The offending value in a few characters: "82/70", "−22,70 €", a SKU. Null where there is none. */
export function reasonValue(reason: Reason, language: Language): string | null {
  if (reason.actual !== undefined && reason.limit !== undefined) return `${reason.actual}/${reason.limit}`;
  const euros = (name: string) => {
    const amountCents = centsParam(reason, name);
    return amountCents === null ? null : formatMoney({ amountCents, currency: 'EUR' }, language);
  };
  // Nothing is missing any more: the Money Box has been filled since.
  if (centsParam(reason, 'missingCents') === 0) return null;
  const short = euros('missingCents') ?? euros('lossCents');
  if (short !== null) return i18next.t('terms:reasonValue.short', { amount: short });
  const [amount, minimum] = [euros('totalCents'), euros('minimumCents')];
  if (amount !== null && minimum !== null)
    return i18next.t('terms:reasonValue.ofMinimum', { amount, minimum });
  const skus = reasonSkus(reason);
  return skus.length > 1 ? `${skus.length}×` : (skus[0] ?? null);
}

export function centsParam(reason: Reason, name: string): number | null {
  const value = reason.params?.[name];
  return typeof value === 'number' ? value : null;
}

/** The articles a reason is about, where it names any. */
export function reasonSkus(reason: Reason): string[] {
  const skus = reason.params?.['skus'];
  return Array.isArray(skus) ? skus.map(String) : [];
}
