import type { Reason } from '@bestellwerk/domain/reasons';
import { formatMoney } from '../format/format-money.ts';
import type { Language } from '../i18n/language.ts';

/** The seller has mended it since; it goes with the next send. */
export function isCorrected(reason: Reason): boolean {
  return reason.params?.['corrected'] === true;
}

/** The offending value in a few characters: "82/70", "34,80 €", a SKU. Null where there is none. */
export function reasonValue(reason: Reason, language: Language): string | null {
  if (reason.actual !== undefined && reason.limit !== undefined) return `${reason.actual}/${reason.limit}`;
  const euros = centsParam(reason, 'missingCents') ?? centsParam(reason, 'costCents');
  if (euros !== null) return formatMoney({ amountCents: euros, currency: 'EUR' }, language);
  const skus = reason.params?.['skus'];
  if (Array.isArray(skus) && skus.length > 0) return skus.length === 1 ? String(skus[0]) : `${skus.length}×`;
  const sku = reason.params?.['sku'];
  return typeof sku === 'string' ? sku : null;
}

export function centsParam(reason: Reason, name: string): number | null {
  const value = reason.params?.[name];
  return typeof value === 'number' ? value : null;
}
