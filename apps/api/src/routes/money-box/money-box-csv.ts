import type { EntryRow } from '@bestellwerk/core/money-box/list-entries';
import type { TransferKind } from '@bestellwerk/domain/ledger';
import { formatDecimal } from '@bestellwerk/domain/money';

export type CsvLanguage = 'de' | 'en';

const COLUMNS: Record<CsvLanguage, readonly string[]> = {
  de: ['Zeitpunkt', 'Art', 'Betrag', 'Saldo', 'Währung', 'Bestellung', 'Vorgang'],
  en: ['Time', 'Kind', 'Amount', 'Balance', 'Currency', 'Order', 'Entry'],
};

const KINDS: Record<CsvLanguage, Record<TransferKind, string>> = {
  de: { top_up: 'Aufladung', capture: 'Bestellung', opening_balance: 'Anfangssaldo' },
  en: { top_up: 'Top-up', capture: 'Order', opening_balance: 'Opening balance' },
};

/** Excel takes a file for UTF-8 only if it begins with this. */
const BOM = '\uFEFF';

export function csvHeader(language: CsvLanguage): string {
  return BOM + row(COLUMNS[language], language);
}

export function csvLine(entry: EntryRow, language: CsvLanguage): string {
  const cells = [
    entry.at.toISOString(),
    KINDS[language][entry.kind],
    amount(entry.amountCents, language),
    amount(entry.balanceAfterCents, language),
    'EUR',
    text(entry.orderNumber ?? ''),
    text(entry.id),
  ];
  return row(cells, language);
}

function amount(amountCents: number, language: CsvLanguage): string {
  const decimal = formatDecimal(amountCents);
  return language === 'de' ? decimal.replace('.', ',') : decimal;
}

/** A spreadsheet would run a cell that begins like a formula; our own negative amounts are no text. */
function text(cell: string): string {
  return /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
}

function row(cells: readonly string[], language: CsvLanguage): string {
  const separator = language === 'de' ? ';' : ',';
  const isSpecial = (cell: string) => cell.includes(separator) || /["\r\n]/u.test(cell);
  const quoted = cells.map((cell) => (isSpecial(cell) ? `"${cell.replaceAll('"', '""')}"` : cell));
  return `${quoted.join(separator)}\r\n`;
}
