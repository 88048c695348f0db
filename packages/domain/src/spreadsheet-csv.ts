import { formatDecimal } from './money.ts';

/** What spreadsheets of a language expect: German ones split at semicolons and write decimals with a comma. */
export type CsvLanguage = 'de' | 'en';

/** Excel takes a file for UTF-8 only if it begins with this. */
export const CSV_BEGINNING = '\uFEFF';

export function csvRow(cells: readonly string[], language: CsvLanguage): string {
  const separator = language === 'de' ? ';' : ',';
  const isSpecial = (cell: string) => cell.includes(separator) || /["\r\n]/u.test(cell);
  const quoted = cells.map((cell) => (isSpecial(cell) ? `"${cell.replaceAll('"', '""')}"` : cell));
  return `${quoted.join(separator)}\r\n`;
}

/** An amount in minor units of its currency, as a decimal of the language. */
export function csvAmount(amountCents: number, language: CsvLanguage, currency = 'EUR'): string {
  const decimal = formatDecimal(amountCents, currency);
  return language === 'de' ? decimal.replace('.', ',') : decimal;
}

/** Text from outside: a spreadsheet would run a cell that begins like a formula. Our own negative amounts are no text. */
export function csvText(cell: string): string {
  return /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
}
