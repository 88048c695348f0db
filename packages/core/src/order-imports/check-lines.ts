import type { BadLine, ImportMapping, ImportMistake } from '@bestellwerk/contracts/seller-api/order-imports';
import { MAX_CENTS, money } from '@bestellwerk/domain/money';
import type { IncomingOrder } from '../orders/incoming-order.ts';
import { readLine, type ReadLine } from './read-line.ts';
import type { Table } from './read-table.ts';

export type ImportableOrder = { lines: readonly number[]; order: IncomingOrder };
export type CheckedFile = { orders: readonly ImportableOrder[]; badLines: readonly BadLine[] };

const MOST_ITEMS = 1_000;

/**
 * What a file holds with this mapping: orders, and lines that cannot be one, each with all its mistakes. Lines with
 * one order number, wherever they stand, are the items of one order; a mistake in one keeps all of them back, since
 * half an order would be sent as if it were whole. Odd customer data is no mistake: it arrives and gets its reasons.
 */
export function checkLines(table: Table, mapping: ImportMapping, now: Date): CheckedFile {
  const read = table.rows.map((row) => readLine(row, table.columns, mapping, now));
  const groups = Map.groupBy(read, (line) => line.externalId || `line ${line.line}`);
  const mistakes = new Map(read.map((line) => [line.line, [...line.mistakes]]));
  const orders: ImportableOrder[] = [];
  for (const lines of groups.values()) {
    for (const [line, mistake] of findContradictions(lines)) mistakes.get(line)?.push(mistake);
    const isWhole = lines.every(({ line }) => mistakes.get(line)?.length === 0);
    if (isWhole) orders.push({ lines: lines.map(({ line }) => line), order: assemble(lines) });
    else for (const { line } of lines) if (mistakes.get(line)?.length === 0) mistakes.set(line, [OTHER_LINE]);
  }
  const badLines = table.rows.flatMap(({ line, cells }) => {
    const found = mistakes.get(line) ?? [];
    return found.length === 0 ? [] : [{ line, cells: [...cells], mistakes: found }];
  });
  return { orders, badLines };
}

const OTHER_LINE: ImportMistake = { code: 'other_line' };

function* findContradictions(lines: readonly ReadLine[]): Generator<[number, ImportMistake]> {
  const [first] = lines;
  for (const [index, line] of lines.entries()) {
    if (line.currency !== first?.currency) {
      yield [line.line, { code: 'currency_differs', field: 'currency', value: line.currency }];
    }
    if (index >= MOST_ITEMS) yield [line.line, { code: 'too_long', field: 'externalId' }];
  }
}

/** Whom it goes to stands in the first line; each line adds an item. */
function assemble(lines: readonly ReadLine[]): IncomingOrder {
  const [first] = lines;
  if (!first) throw new Error('an order without a line');
  const { externalId, placedAt, currency, paid, customer, shippingAddress, note } = first;
  const sum = lines.reduce((total, { item }) => total + item.quantity * item.unitPriceCents, 0);
  return {
    externalId,
    placedAt,
    total: money(first.totalCents ?? Math.min(sum, MAX_CENTS), currency),
    payment: { method: paid ? 'prepaid' : 'bank_transfer', paid },
    customer,
    shippingAddress,
    items: lines.map(({ item: { unitPriceCents, ...item } }) => ({
      ...item,
      unitPrice: money(unitPriceCents, currency),
    })),
    note,
  };
}
