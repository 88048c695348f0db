import type { SellerSqlTx, SqlTx } from '@bestellwerk/db/database';
import { insertRows, type JsonObject } from '@bestellwerk/db/sql';
import type { EventKind } from '@bestellwerk/domain/event-kind';
import { newId } from '@bestellwerk/platform/ids';
import type { Actor } from '../actor.ts';

export type OrderEvent = {
  sellerId: string;
  orderId: string;
  kind: EventKind;
  actor: Actor;
  data?: JsonObject;
};

/** Appends to an order's timeline, in the transaction of the change it tells of. Answers with its id. */
export async function addEvent(tx: SellerSqlTx, event: Omit<OrderEvent, 'sellerId'>): Promise<string> {
  const [id] = await addEvents(tx, [{ sellerId: tx.sellerId, ...event }]);
  if (id === undefined) throw new Error('the event was not written');
  return id;
}

/** The same for many orders at once, in the order given. */
export async function addEvents(tx: SqlTx, events: readonly OrderEvent[]): Promise<string[]> {
  const at = tx.clock.now();
  const rows = events.map((event) => ({
    seller_id: event.sellerId,
    order_id: event.orderId,
    id: newId(tx.clock),
    at,
    kind: event.kind,
    actor_type: event.actor.type,
    actor_name: event.actor.name ?? null,
    data: event.data ?? {},
  }));
  await insertRows(tx, 'order_event', rows);
  return rows.map((row) => row.id);
}
