import { ChannelFault } from '../remote/channel-fault.ts';
import { firstInstant } from '../read-instant.ts';
import type { PulledOrder } from './channel-adapter.ts';

export type Row = Record<string, unknown>;

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The list itself, or the one under `name`; throws `bad_answer` for a page that holds none. */
export function requireList(answer: unknown, name?: string): unknown[] {
  const list = name !== undefined && isRow(answer) ? answer[name] : answer;
  if (!Array.isArray(list)) throw new ChannelFault('bad_answer', 'there is no list of orders in the answer');
  return list;
}

/** Each order with the time the channel names in one of these fields. */
export function withChangeTime(orders: readonly unknown[], ...fields: readonly string[]): PulledOrder[] {
  return orders.map((body) => {
    const texts = isRow(body) ? fields.map((field) => body[field]) : [];
    return { body, changedAt: firstInstant(...texts.filter((text) => typeof text === 'string')) };
  });
}
