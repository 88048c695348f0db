import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import type { PoolClient } from './pools.ts';

/** An object goes in as JSON, a list of texts as a PostgreSQL array. */
export type CopyValue =
  | string
  | number
  | bigint
  | boolean
  | Date
  | Uint8Array
  | readonly string[]
  | { json: unknown }
  | null
  | undefined;

const CHUNK_CHARS = 256 * 1024;

/** Writes many rows by COPY, by far the fastest way in; constraints and triggers hold as for any insert. */
export async function copyRows(
  client: PoolClient,
  table: string,
  columns: readonly string[],
  rows: Rows,
): Promise<void> {
  const names = columns.map((column) => `"${column}"`).join(', ');
  const sink = client.query(copyFrom(`COPY "${table}" (${names}) FROM STDIN`));
  await pipeline(Readable.from(inChunks(rows), { objectMode: true, highWaterMark: 2 }), sink);
}

type Rows = Iterable<readonly CopyValue[]> | AsyncIterable<readonly CopyValue[]>;

/** Rows that are there already are not awaited one by one: that alone would take most of the time. */
function inChunks(rows: Rows): Iterable<string> | AsyncIterable<string> {
  return Symbol.iterator in rows ? chunksOf(rows) : awaitedChunksOf(rows);
}

function* chunksOf(rows: Iterable<readonly CopyValue[]>): Generator<string> {
  let chunk = '';
  for (const row of rows) {
    chunk += toLine(row);
    if (chunk.length < CHUNK_CHARS) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

async function* awaitedChunksOf(rows: AsyncIterable<readonly CopyValue[]>): AsyncGenerator<string> {
  let chunk = '';
  for await (const row of rows) {
    chunk += toLine(row);
    if (chunk.length < CHUNK_CHARS) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

function toLine(row: readonly CopyValue[]): string {
  return `${row.map(toText).join('\t')}\n`;
}

function toText(value: CopyValue): string {
  if (value === null || value === undefined) return '\\N';
  switch (typeof value) {
    case 'string':
      return escape(value);
    case 'number':
    case 'bigint':
      return String(value);
    case 'boolean':
      return value ? 't' : 'f';
    default:
      return objectToText(value);
  }
}

function objectToText(value: Date | Uint8Array | readonly string[] | { json: unknown }): string {
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return `\\\\x${Buffer.from(value).toString('hex')}`;
  if ('json' in value) return escape(JSON.stringify(value.json));
  return escape(`{${value.map((text) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`);
}

const SPECIAL = /[\\\t\n\r]/;
const ESCAPED: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function escape(text: string): string {
  return SPECIAL.test(text) ? text.replaceAll(/[\\\t\n\r]/g, (char) => ESCAPED[char] ?? char) : text;
}
