import { checkOrderData } from '@bestellwerk/domain/check-order';
import type { ChannelOrder, MappedOrder } from '../../src/channels/channel-order.ts';

export function expectOrder(mapped: MappedOrder): ChannelOrder {
  if (mapped.kind !== 'order') throw new Error(`not an order: ${mapped.code}`);
  return mapped.order;
}

/** What our own checks object to, as "code field"; items are counted from 0. */
export function reasonsOf(order: ChannelOrder): string[] {
  const items = order.items.map((item, index) => ({ id: String(index), sku: item.sku }));
  return checkOrderData({ ...order, items }).map((reason) => `${reason.code} ${reason.field}`);
}
