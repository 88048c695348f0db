import type { Order } from '@bestellwerk/contracts/seller-api/order';
import type { ShippingAddress } from '@bestellwerk/domain/customer';
import type { ReasonCode } from '@bestellwerk/domain/reasons';
import { isCorrected } from '../../../../lib/order-terms/reason-value.ts';
import {
  checkOrderForm,
  openItems,
  type FieldFinding,
  type OrderField,
} from '../../detail/form/check-order-form.ts';
import { rebase } from '../../detail/form/differences.ts';
import { toFormValues, toPatch, type OrderFormValues } from '../../detail/form/order-form-values.ts';
import { fieldsOfReason } from '../fields-to-fix.ts';

/** Fields that have a cell: all of them texts of the customer or the address. */
export type GridField =
  | `customer.${keyof OrderFormValues['customer']}`
  | `shippingAddress.${keyof OrderFormValues['shippingAddress']}`;

export type GridOutcome =
  | { state: 'sending' }
  | { state: 'saved'; order: Order }
  | { state: 'sent'; order: Order }
  | { state: 'failed'; error: unknown }
  /** Edited elsewhere since it was read; which values hold is for the seller to say. */
  | { state: 'conflict'; theirs: Order };

export type GridRow = { order: Order; values: OrderFormValues; outcome?: GridOutcome };

export function toGridRows(orders: readonly Order[]): GridRow[] {
  return orders.map((order) => ({ order, values: toFormValues(order) }));
}

/** The columns: every field that the reason asks any of the orders to correct. */
export function gridFields(orders: readonly Order[], code: ReasonCode): GridField[] {
  const fields = orders.flatMap((order) =>
    order.reasons
      .filter((reason) => reason.code === code && !isCorrected(reason))
      .flatMap((reason) => fieldsOfReason(reason, toFormValues(order).items)),
  );
  return [...new Set(fields)].filter(isGridField);
}

function isGridField(field: OrderField): field is GridField {
  return field.startsWith('customer.') || field.startsWith('shippingAddress.');
}

export function cellOf({ values }: GridRow, field: GridField): string {
  return readField(values, field);
}

export function savedCellOf({ order }: GridRow, field: GridField): string {
  return readField(toFormValues(order), field);
}

function readField(values: OrderFormValues, field: GridField): string {
  const [part = '', name = ''] = field.split('.');
  const group: Record<string, string> = part === 'customer' ? values.customer : values.shippingAddress;
  return group[name] ?? '';
}

/** With one cell changed; a row that was sent takes no more changes. */
export function setCell(
  rows: readonly GridRow[],
  orderId: string,
  field: GridField,
  text: string,
): GridRow[] {
  return rows.map((row) => (row.order.id === orderId && isOpen(row) ? withCell(row, field, text) : row));
}

function withCell(row: GridRow, field: GridField, text: string): GridRow {
  const [part = '', name = ''] = field.split('.');
  const { outcome: _before, ...rest } = row;
  const values =
    part === 'customer'
      ? { ...row.values, customer: { ...row.values.customer, [name]: text } }
      : { ...row.values, shippingAddress: { ...row.values.shippingAddress, [name]: text } };
  return { ...rest, values };
}

/** The cells of a spreadsheet as its clipboard text has them: lines of columns. A last empty line is none. */
export function readPasted(text: string): string[][] {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => line.split('\t').map(unquote));
}

/** A spreadsheet puts quotes around what holds quotes or breaks. */
function unquote(cell: string): string {
  const quoted = /^"(.*)"$/s.exec(cell)?.[1];
  return (quoted?.replaceAll('""', '"') ?? cell).trim();
}

/** Fills cells from one on, to the right and down; what reaches beyond the grid is left out. */
export function pasteCells(
  rows: readonly GridRow[],
  fields: readonly GridField[],
  at: { orderId: string; field: GridField },
  cells: readonly string[][],
): GridRow[] {
  const firstRow = rows.findIndex((row) => row.order.id === at.orderId);
  const firstField = fields.indexOf(at.field);
  return rows.map((row, index) => {
    const line = index >= firstRow ? cells[index - firstRow] : undefined;
    if (!line || !isOpen(row)) return row;
    return line.reduce((filled, text, column) => {
      const field = fields[firstField + column];
      return field ? withCell(filled, field, text) : filled;
    }, row);
  });
}

/** Takes over a shorter spelling of the address. */
export function withAddress(row: GridRow, suggestion: ShippingAddress, company: string | undefined): GridRow {
  const { line1, line2 = '', line3 = '' } = suggestion;
  return {
    ...row,
    values: {
      ...row.values,
      shippingAddress: { ...row.values.shippingAddress, line1, line2, line3 },
      customer: company === undefined ? row.values.customer : { ...row.values.customer, company },
    },
  };
}

/** Still to be sent. */
export function isOpen({ outcome }: GridRow): boolean {
  return outcome === undefined || outcome.state === 'failed';
}

/** What would be lost by leaving. */
export function isUnsaved(row: GridRow): boolean {
  return (isOpen(row) || row.outcome?.state === 'conflict') && toPatch(row.values, row.order) !== null;
}

/** What stands elsewhere in place of a cell's value; undefined where nobody else changed it. */
export function theirCellOf({ outcome, values }: GridRow, field: GridField): string | undefined {
  if (outcome?.state !== 'conflict') return undefined;
  const theirs = readField(toFormValues(outcome.theirs), field);
  return theirs === readField(values, field) ? undefined : theirs;
}

/** Goes on from what was saved elsewhere, with my changes on it or without. */
export function afterConflict(row: GridRow, keepMine: boolean): GridRow {
  const { outcome, order, values } = row;
  if (outcome?.state !== 'conflict') return row;
  const { theirs } = outcome;
  // Dealt with elsewhere: there is nothing to correct any more.
  if (!theirs.availableActions.includes('edit')) {
    return { order: theirs, values: toFormValues(theirs), outcome: { state: 'sent', order: theirs } };
  }
  const now = toFormValues(theirs);
  return { order: theirs, values: keepMine ? rebase(values, toFormValues(order), now) : now };
}

/** What the supplier would still refuse. */
export function findingsOf({ values, order }: GridRow): FieldFinding[] {
  return checkOrderForm(values, openItems(order));
}

export function isReady(row: GridRow): boolean {
  return isOpen(row) && findingsOf(row).length === 0;
}
