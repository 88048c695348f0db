import type { EntryRow } from '@bestellwerk/core/money-box/list-entries';
import type { TransferKind } from '@bestellwerk/domain/ledger';
import {
  CSV_BEGINNING,
  csvAmount,
  csvRow,
  csvText,
  type CsvLanguage,
} from '@bestellwerk/domain/spreadsheet-csv';

const COLUMNS: Record<CsvLanguage, readonly string[]> = {
  de: ['Zeitpunkt', 'Art', 'Betrag', 'Saldo', 'Währung', 'Bestellung', 'Vorgang'],
  en: ['Time', 'Kind', 'Amount', 'Balance', 'Currency', 'Order', 'Entry'],
};

const KINDS: Record<CsvLanguage, Record<TransferKind, string>> = {
  de: { top_up: 'Aufladung', capture: 'Bestellung', opening_balance: 'Anfangssaldo' },
  en: { top_up: 'Top-up', capture: 'Order', opening_balance: 'Opening balance' },
};

export function csvHeader(language: CsvLanguage): string {
  return CSV_BEGINNING + csvRow(COLUMNS[language], language);
}

export function csvLine(entry: EntryRow, language: CsvLanguage): string {
  const cells = [
    entry.at.toISOString(),
    KINDS[language][entry.kind],
    csvAmount(entry.amountCents, language),
    csvAmount(entry.balanceAfterCents, language),
    'EUR',
    csvText(entry.orderNumber ?? ''),
    csvText(entry.id),
  ];
  return csvRow(cells, language);
}
