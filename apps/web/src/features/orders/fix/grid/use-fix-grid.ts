import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { foldAddress } from '@bestellwerk/domain/customer';
import { supplierLength, SUPPLIER_LIMITS } from '@bestellwerk/domain/supplier-limits';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '../../../../lib/api/api-problem.ts';
import { decideOrder, requestSuggestion, saveOrder } from '../../api/order-writes.ts';
import { putOrderInCache, refreshAfterOrderChange, showOrderAsItIs } from '../../api/put-order-in-cache.ts';
import { toPatch } from '../../detail/form/order-form-values.ts';
import {
  afterConflict,
  isOpen,
  isReady,
  isUnsaved,
  pasteCells,
  setCell,
  toGridRows,
  withAddress,
  type GridField,
  type GridOutcome,
  type GridRow,
} from './grid-rows.ts';

/** Rows at a time: quick, and the server stays free for others. */
const AT_ONCE = 4;

/** What stands in the grid, and sending of what is right, with a result for each row. */
export function useFixGrid(orders: readonly Order[]) {
  const queryClient = useQueryClient();
  const [rows, setRows] = useState(() => toGridRows(orders));
  const [busy, setBusy] = useState<'sending' | 'suggesting' | null>(null);
  const change = (orderId: string, next: (row: GridRow) => GridRow) =>
    setRows((before) => before.map((row) => (row.order.id === orderId ? next(row) : row)));
  const note = (orderId: string, outcome: GridOutcome) => change(orderId, (row) => ({ ...row, outcome }));

  async function send({ order, values }: GridRow): Promise<void> {
    note(order.id, { state: 'sending' });
    try {
      const patch = toPatch(values, order);
      const saved = patch ? await saveOrder(order.id, order.version, patch) : order;
      putOrderInCache(queryClient, saved);
      // Were sending to fail, it would begin from here.
      change(order.id, (row) => ({ ...row, order: saved }));
      // Unpaid ones wait for their payment; what was corrected is kept.
      if (!saved.availableActions.includes('resend')) return note(order.id, { state: 'saved', order: saved });
      const sent = await decideOrder(order.id, { action: 'resend' });
      putOrderInCache(queryClient, sent);
      note(order.id, { state: 'sent', order: sent });
    } catch (error) {
      note(order.id, await outcomeOf(order.id, error));
    }
    refreshAfterOrderChange(queryClient, order.id);
  }

  async function outcomeOf(orderId: string, error: unknown): Promise<GridOutcome> {
    const isConflict = isProblem(error, 'version_conflict') || isProblem(error, 'action_not_allowed');
    const theirs = isConflict ? await showOrderAsItIs(queryClient, orderId).catch(() => null) : null;
    return theirs ? { state: 'conflict', theirs } : { state: 'failed', error };
  }

  async function suggest(row: GridRow): Promise<boolean> {
    const { suggestion, company } = await requestSuggestion(row.order.id, row.values.shippingAddress);
    if (suggestion) change(row.order.id, (now) => withAddress(now, suggestion, company));
    return suggestion !== null;
  }

  return {
    rows,
    busy,
    ready: rows.filter(isReady),
    unsaved: rows.some(isUnsaved),
    settle: (orderId: string, keepMine: boolean) => change(orderId, (row) => afterConflict(row, keepMine)),
    set: (orderId: string, field: GridField, text: string) =>
      setRows((before) => setCell(before, orderId, field, text)),
    paste: (
      fields: readonly GridField[],
      at: { orderId: string; field: GridField },
      cells: readonly string[][],
    ) => setRows((before) => pasteCells(before, fields, at, cells)),
    sendReady: async () => {
      setBusy('sending');
      await forEach(rows.filter(isReady), send);
      setBusy(null);
    },
    /** Answers with how many rows got a shorter address. */
    suggestAll: async () => {
      setBusy('suggesting');
      let taken = 0;
      await forEach(rows.filter(isTooLong), async (row) => {
        if (await suggest(row).catch(() => false)) taken += 1;
      });
      setBusy(null);
      return taken;
    },
  };
}

export function isTooLong(row: GridRow): boolean {
  return isOpen(row) && supplierLength(foldAddress(row.values.shippingAddress)) > SUPPLIER_LIMITS.address;
}

async function forEach<T>(things: readonly T[], work: (thing: T) => Promise<unknown>): Promise<void> {
  const waiting = things[Symbol.iterator]();
  const worker = async () => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
