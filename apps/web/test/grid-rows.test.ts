import { describe, expect, it } from 'vitest';
import {
  cellOf,
  gridFields,
  isReady,
  pasteCells,
  readPasted,
  setCell,
  toGridRows,
  type GridField,
} from '../src/features/orders/fix/grid/grid-rows.ts';
import { stuckOrder } from './order-samples.ts';

const noPhone = (id: string) =>
  stuckOrder({
    id,
    customer: { firstName: 'Erika', lastName: 'Muster', email: 'erika@example.de', phone: '' },
    reasons: [{ code: 'phone_invalid', field: 'customer.phone', params: { problem: 'missing' } }],
  });
const PHONE: GridField = 'customer.phone';
const EMAIL: GridField = 'customer.email';

describe('a grid of orders with one reason', () => {
  it('has only the fields that reason is about', () => {
    const other = stuckOrder({ reasons: [{ code: 'name_too_long', field: 'customer.lastName' }] });
    expect(gridFields([noPhone('a'), other], 'phone_invalid')).toEqual([PHONE]);
  });

  it('is ready row by row, as soon as our checks find nothing', () => {
    const rows = setCell(toGridRows([noPhone('a'), noPhone('b')]), 'a', PHONE, '+49 30 1234567');
    expect(rows.map(isReady)).toEqual([true, false]);
  });

  it('takes no change to a row that was sent', () => {
    const order = noPhone('a');
    const sent = toGridRows([order]).map((row) => ({ ...row, outcome: { state: 'sent' as const, order } }));
    expect(setCell(sent, 'a', PHONE, '123').map((row) => cellOf(row, PHONE))).toEqual(['']);
    expect(sent.some(isReady)).toBe(false);
  });
});

describe('pasting from a spreadsheet', () => {
  it.each([
    ['one\r\ntwo\r\n', [['one'], ['two']]],
    ['a\tb\nc\td', [['a', 'b'], ['c', 'd']]], // prettier-ignore
    ['"say ""hi"""\n\nx', [['say "hi"'], [''], ['x']]],
  ])('reads %j', (text, cells) => {
    expect(readPasted(text)).toEqual(cells);
  });

  it('fills down and to the right from the cell, and leaves out what reaches beyond', () => {
    const rows = toGridRows([noPhone('a'), noPhone('b'), noPhone('c')]);
    const cells = [['1', 'x@y.de'], ['2'], ['3']];
    const filled = pasteCells(rows, [PHONE, EMAIL], { orderId: 'b', field: PHONE }, cells);
    expect(filled.map((row) => [cellOf(row, PHONE), cellOf(row, EMAIL)])).toEqual([
      ['', 'erika@example.de'],
      ['1', 'x@y.de'],
      ['2', 'erika@example.de'],
    ]);
  });
});
