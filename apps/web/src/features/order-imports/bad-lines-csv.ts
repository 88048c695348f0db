import type { BadLine } from '@bestellwerk/contracts/seller-api/order-imports';
import type { Language } from '../../lib/i18n/language.ts';

/** Excel takes a file for UTF-8 only if it begins with this. */
const BOM = '\uFEFF';

/**
 * The bad lines as they came, with one more column that says why: corrected, the file can be handed in again. The
 * cells are the seller's own, so that one that begins like a formula is made text.
 */
export function badLinesCsv(
  input: { columns: readonly string[]; lines: readonly BadLine[]; reasonColumn: string; lineColumn: string },
  reasonOf: (line: BadLine) => string,
  language: Language,
): string {
  const separator = language === 'de' ? ';' : ',';
  const rows = [
    [...input.columns, input.lineColumn, input.reasonColumn],
    ...input.lines.map((line) => [
      ...input.columns.map((_, index) => harmless(line.cells[index] ?? '')),
      String(line.line),
      reasonOf(line),
    ]),
  ];
  return (
    BOM + rows.map((cells) => `${cells.map((cell) => quoted(cell, separator)).join(separator)}\r\n`).join('')
  );
}

/** A phone number begins with a plus and is none. */
function harmless(cell: string): string {
  return /^[=@\t\r]|^[+-](?![\d\s(])/u.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string, separator: string): string {
  return cell.includes(separator) || /["\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
