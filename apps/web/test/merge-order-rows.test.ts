import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import { expect, test } from 'vitest';
import { mergeOrderRows } from '../src/features/orders/live/merge-order-rows.ts';

/** A row is its id and version here: "b2" is the order b in its version 2. */
function rows(...texts: string[]): OrderSummary[] {
  return texts.map((text) => ({ id: text[0], version: Number(text.slice(1)) }) as OrderSummary);
}
const texts = (list: readonly OrderSummary[]) => list.map(({ id, version }) => `${id}${version}`);
const ids = (list: readonly OrderSummary[]) => list.map(({ id }) => id);

test('rows change in place and keep their order, whatever order the server has by now', () => {
  const merged = mergeOrderRows(rows('a1', 'b1', 'c1'), rows('c2', 'a1', 'b3'), false);
  expect(texts(merged.rows)).toEqual(['a1', 'b3', 'c2']);
  expect(merged.arrived).toBe(0);
});

test('newcomers are counted and not inserted', () => {
  const merged = mergeOrderRows(rows('a1', 'b1'), rows('x1', 'y1', 'a1', 'z1', 'b1'), false);
  expect(texts(merged.rows)).toEqual(['a1', 'b1']);
  expect(merged.arrived).toBe(3);
});

test('what follows below the last row was never loaded, and is not new', () => {
  const merged = mergeOrderRows(rows('a1', 'b1'), rows('b1', 'c1', 'd1'), false);
  expect([merged.arrived, ids(merged.missing)]).toEqual([0, ['a']]);
});

test('below the end of a view that was loaded whole, everything is new', () => {
  expect(mergeOrderRows(rows('a1'), rows('a1', 'n1'), true).arrived).toBe(1);
  expect(mergeOrderRows(rows('a1'), rows('n1'), true).arrived).toBe(1);
});

test('rows that the server does not name stay, and are named', () => {
  const merged = mergeOrderRows(rows('a1', 'b1', 'c1'), rows('a1', 'c1'), true);
  expect(texts(merged.rows)).toEqual(['a1', 'b1', 'c1']);
  expect(ids(merged.missing)).toEqual(['b']);
});

test('an answer that was overtaken changes nothing', () => {
  expect(texts(mergeOrderRows(rows('a5'), rows('a4'), true).rows)).toEqual(['a5']);
});
