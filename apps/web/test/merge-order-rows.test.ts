import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import { expect, test } from 'vitest';
import { mergeOrderRows, type Rows } from '../src/features/orders/live/merge-order-rows.ts';

/** A row is its id and version here: "b2" is the order b in its version 2. More rows of the view follow. */
function begin(...texts: string[]): Rows {
  const rows = texts.map((text) => ({ id: text[0], version: Number(text.slice(1)) }) as OrderSummary);
  return { rows, isWhole: false };
}
const whole = (...texts: string[]): Rows => ({ ...begin(...texts), isWhole: true });
const texts = (list: readonly OrderSummary[]) => list.map(({ id, version }) => `${id}${version}`);
const ids = (list: readonly OrderSummary[]) => list.map(({ id }) => id);

test('rows change in place and keep their order, whatever order the server has by now', () => {
  const merged = mergeOrderRows(begin('a1', 'b1', 'c1'), begin('c2', 'a1', 'b3'));
  expect(texts(merged.rows)).toEqual(['a1', 'b3', 'c2']);
  expect(merged.arrived).toBe(0);
});

test('newcomers are counted and not inserted', () => {
  const merged = mergeOrderRows(begin('a1', 'b1'), begin('x1', 'y1', 'a1', 'z1', 'b1'));
  expect(texts(merged.rows)).toEqual(['a1', 'b1']);
  expect(merged.arrived).toBe(3);
});

test('what follows below the last row was never loaded, and is not new', () => {
  const merged = mergeOrderRows(begin('a1', 'b1'), begin('b1', 'c1', 'd1'));
  expect([merged.arrived, ids(merged.departed)]).toEqual([0, ['a']]);
});

test('below the end of a view that was loaded whole, everything is new', () => {
  expect(mergeOrderRows(whole('a1'), whole('a1', 'n1')).arrived).toBe(1);
  expect(mergeOrderRows(whole('a1'), whole('n1')).arrived).toBe(1);
});

test('rows that left the view stay on screen and are counted, every time anew', () => {
  const first = mergeOrderRows(begin('a1', 'b1', 'c1'), begin('a1', 'c1', 'd1'));
  expect(texts(first.rows)).toEqual(['a1', 'b1', 'c1']);
  expect(ids(first.departed)).toEqual(['b']);
  expect(ids(mergeOrderRows(begin('a1', 'b2', 'c1'), begin('a1', 'c1', 'd1')).departed)).toEqual(['b']);
});

test('a last row that newcomers pushed out of sight may still belong there', () => {
  const merged = mergeOrderRows(begin('a1', 'b1'), begin('x1', 'a1'));
  expect([ids(merged.departed), ids(merged.unsure)]).toEqual([[], ['b']]);
  expect(ids(mergeOrderRows(begin('a1', 'b1'), whole('x1', 'a1')).departed)).toEqual(['b']);
});

test('an answer that was overtaken changes nothing', () => {
  expect(texts(mergeOrderRows(begin('a5'), begin('a4')).rows)).toEqual(['a5']);
});
