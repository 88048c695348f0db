import { MOST_IMPORT_LINES } from '@bestellwerk/contracts/seller-api/order-imports';
import { Refusal } from '@bestellwerk/domain/refusal';
import { CsvError, parse } from 'csv-parse/sync';
import { storableText } from '@bestellwerk/domain/storable-text';
import { decodeFile, type FileEncoding } from './decode-file.ts';

export type Delimiter = ';' | ',' | '\t' | '|';
export type TableRow = { line: number; cells: readonly string[] };

export type Table = {
  encoding: FileEncoding;
  delimiter: Delimiter;
  columns: readonly string[];
  rows: readonly TableRow[];
};

const DELIMITERS: readonly Delimiter[] = [';', '\t', ',', '|'];
const MOST_COLUMNS = 500;

/**
 * Reads a file of comma-separated values, whatever it is separated by and however it is encoded. Its first line names
 * the columns. Refuses what is no such file: quotes that never end, no line below the names, or too many.
 */
export function readTable(bytes: Uint8Array): Table {
  const { text, encoding } = decodeFile(bytes);
  const delimiter = findDelimiter(text);
  const [names, ...rows] = readRows(text, delimiter);
  if (!names || rows.length === 0) throw unreadable('csv_without_lines');
  if (names.cells.length > MOST_COLUMNS) throw unreadable('csv_too_wide', { maximum: MOST_COLUMNS });
  if (rows.length > MOST_IMPORT_LINES) throw unreadable('csv_too_long', { maximum: MOST_IMPORT_LINES });
  return { encoding, delimiter, columns: nameColumns(names.cells), rows };
}

/** The one that occurs most in the line of names, outside of quotes. */
function findDelimiter(text: string): Delimiter {
  const [names = ''] = text
    .replaceAll(/"[^"]*"/gu, '')
    .trimStart()
    .split(/[\r\n]/u, 1);
  const occurrences = (delimiter: string) => names.split(delimiter).length;
  return DELIMITERS.toSorted((a, b) => occurrences(b) - occurrences(a))[0] ?? ';';
}

function readRows(text: string, delimiter: Delimiter): TableRow[] {
  try {
    // With `info` the library answers with objects that its types do not know.
    const records = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { info: { lines: number }; record: string[] }[];
    return records
      .filter(({ record }) => record.some((cell) => cell !== ''))
      .map(({ info, record }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    if (error instanceof CsvError) throw unreadable('csv_quotes', { line: lineOf(error) });
    throw error;
  }
}

function lineOf(error: CsvError): number {
  const { lines } = error as { lines?: unknown };
  return typeof lines === 'number' ? lines : 0;
}

/** Each column can be named: a blank one by its position, the second of two by a number behind it. */
function nameColumns(cells: readonly string[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const name = storableText(cell).slice(0, 200).trim() || `#${index + 1}`;
    let unique = name;
    for (let number = 2; taken.has(unique); number += 1) unique = `${name} (${number})`;
    taken.add(unique);
    return unique;
  });
}

function unreadable(code: string, params: Record<string, number> = {}): Refusal {
  return new Refusal('validation_failed', 'the file cannot be read as a table', {
    details: [{ path: 'content', code, params }],
  });
}
