import type { BulkAction } from '@bestellwerk/contracts/seller-api/bulk-actions';
import { CSV_BEGINNING, csvRow, csvText } from '@bestellwerk/domain/spreadsheet-csv';
import type { Language } from '../../../lib/i18n/language.ts';

type ResultWords = {
  columns: readonly string[];
  outcome: (result: BulkAction['results'][number]) => string;
  why: (code: string) => string;
};

/** The result of each order as a file for spreadsheets of that language, in the words of the screen. */
export function bulkResultFile(bulk: BulkAction, words: ResultWords, language: Language): string {
  const lines = bulk.results.map((result) =>
    csvRow(
      [
        csvText(result.orderNumber || result.orderId),
        words.outcome(result),
        result.code === undefined ? '' : words.why(result.code),
      ],
      language,
    ),
  );
  return CSV_BEGINNING + csvRow(words.columns, language) + lines.join('');
}
