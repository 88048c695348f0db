import type { BadLine } from '@bestellwerk/contracts/seller-api/order-imports';
import { CSV_BEGINNING, csvRow } from '@bestellwerk/domain/spreadsheet-csv';
import type { Language } from '../../lib/i18n/language.ts';

/**
 * The bad lines as they came, with one more column that says why: corrected, the file can be handed in again. The
 * cells are the seller's own, so that one that begins like a formula is made text.
 */
export function badLinesCsv(
  input: { columns: readonly string[]; lines: readonly BadLine[]; reasonColumn: string; lineColumn: string },
  reasonOf: (line: BadLine) => string,
  language: Language,
): string {
  const rows = [
    [...input.columns, input.lineColumn, input.reasonColumn],
    ...input.lines.map((line) => [
      ...input.columns.map((_, index) => harmless(line.cells[index] ?? '')),
      String(line.line),
      reasonOf(line),
    ]),
  ];
  return CSV_BEGINNING + rows.map((cells) => csvRow(cells, language)).join('');
}

/** A phone number begins with a plus and is none. */
function harmless(cell: string): string {
  return /^[=@\t\r]|^[+-](?![\d\s(])/u.test(cell) ? `'${cell}` : cell;
}
