import type { OrderEvent } from '@bestellwerk/contracts/seller-api/order';
import type { OrderEventRow } from '@bestellwerk/core/history/list-order-events';

export function presentOrderEvent({ at, ...event }: OrderEventRow): OrderEvent {
  return { ...event, at: at.toISOString() };
}
