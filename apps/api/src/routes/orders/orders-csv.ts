import type { OrderListRow } from '@bestellwerk/core/orders/order-list-row';
import type { OrderColumn } from '@bestellwerk/domain/order-columns';
import {
  CSV_BEGINNING,
  csvAmount,
  csvRow,
  csvText,
  type CsvLanguage,
} from '@bestellwerk/domain/spreadsheet-csv';
import { ORDERS_CSV_WORDS, type OrdersCsvWords } from './orders-csv-words.ts';

/** The button of the row is nothing to keep in a file. */
type FileColumn = Exclude<OrderColumn, 'fix'>;

type Cells = (row: OrderListRow, words: OrdersCsvWords, language: CsvLanguage) => string[];

/** An amount takes two cells, so that the first can be summed up. */
const CELLS: Record<FileColumn, Cells> = {
  number: (row) => [csvText(row.number)],
  placedAt: (row) => [row.placedAt.toISOString()],
  channel: (row) => [csvText(row.channel.name)],
  buyer: (row) => [csvText(row.customerName)],
  country: (row) => [csvText(row.country)],
  total: (row, _words, language) => [csvAmount(row.totalCents, language, row.currency), row.currency],
  status: (row, words) => [words.STATUS_WORDS[row.status]],
  reasons: (row, words) => [row.reasons.map((reason) => reasonText(reason, words)).join(' · ')],
  waiting: (row) => [row.waitingSince?.toISOString() ?? ''],
  nextAttempt: (row) => [row.nextAttemptAt?.toISOString() ?? ''],
};

export function fileColumns(columns: readonly OrderColumn[]): FileColumn[] {
  return columns.filter((column) => column !== 'fix');
}

export function ordersCsvHeader(columns: readonly FileColumn[], language: CsvLanguage): string {
  const words = ORDERS_CSV_WORDS[language];
  const cells = columns.flatMap((column) =>
    column === 'total' ? [words.COLUMN_WORDS.total, words.CURRENCY] : [words.COLUMN_WORDS[column]],
  );
  return CSV_BEGINNING + csvRow(cells, language);
}

export function ordersCsvLine(
  row: OrderListRow,
  columns: readonly FileColumn[],
  language: CsvLanguage,
): string {
  const words = ORDERS_CSV_WORDS[language];
  return csvRow(
    columns.flatMap((column) => CELLS[column](row, words, language)),
    language,
  );
}

function reasonText({ code, actual, limit }: OrderListRow['reasons'][number], words: OrdersCsvWords): string {
  const value = actual === undefined || limit === undefined ? '' : ` ${actual}/${limit}`;
  return words.REASON_WORDS[code] + value;
}
