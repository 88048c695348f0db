import { formatDecimal } from '@bestellwerk/domain/money';

export type CsvLanguage = 'de' | 'en';

/** Excel takes a file for UTF-8 only if it begins with this. */
export const BOM = '\uFEFF';

/** German spreadsheets separate by semicolon, since the comma is theirs for decimals. */
export function csvRow(cells: readonly string[], language: CsvLanguage): string {
  const separator = language === 'de' ? ';' : ',';
  const isSpecial = (cell: string) => cell.includes(separator) || /["\r\n]/u.test(cell);
  const quoted = cells.map((cell) => (isSpecial(cell) ? `"${cell.replaceAll('"', '""')}"` : cell));
  return `${quoted.join(separator)}\r\n`;
}

export function csvAmount(amountCents: number, language: CsvLanguage, currency = 'EUR'): string {
  const decimal = formatDecimal(amountCents, currency);
  return language === 'de' ? decimal.replace('.', ',') : decimal;
}

/** A spreadsheet would run a cell that begins like a formula; our own negative amounts are no text. */
export function csvText(cell: string): string {
  return /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
}
