import { formatDecimal } from '@bestellwerk/domain/money';

const format = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });

/** As a seller reads it: „1.234,50 €", with a plain blank, since locators fold every kind of blank into one. */
export function euro(amountCents: number): string {
  return format.format(formatDecimal(amountCents) as Intl.StringNumericLiteral).replaceAll(/\s/gu, ' ');
}
