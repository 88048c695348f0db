import { parseDecimal, type Cents } from '@bestellwerk/domain/money';

/**
 * Reads an amount as people type it: "1.234,5", "1234.50", "1,234.50", "12 €". The last separator is the
 * decimal one when one or two digits follow it; otherwise it groups thousands. Null when it is not an amount,
 * is negative, or has fractions of a cent.
 */
export function parseAmount(text: string): Cents | null {
  const plain = text.replace(/[\s\u00a0\u202f']/g, '').replace(/^(?:€|EUR)|(?:€|EUR)$/gi, '');
  const match = /^([\d.,]*?)(?:([.,])(\d{1,2}))?$/.exec(plain);
  if (!match) return null;
  const [, whole = '', decimalMark = '', fraction = ''] = match;
  if (whole === '' && fraction === '') return null;
  const digits = ungroup(whole, decimalMark);
  return digits === null ? null : parseDecimal(`${digits === '' ? '0' : digits}.${fraction}`);
}

/** Digits without thousands separators; null unless they are groups of three by one mark that is not the decimal one ("0,005" is not). */
function ungroup(whole: string, decimalMark: string): string | null {
  if (/^\d*$/.test(whole)) return whole;
  const mark = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/.exec(whole)?.[1];
  return mark === undefined || mark === decimalMark ? null : whole.replaceAll(mark, '');
}
