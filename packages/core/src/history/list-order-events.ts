import type { SellerTx } from '@bestellwerk/db/database';
import type { Actor } from '../actor.ts';
import { newestFirst, type Page, type PageInput } from '../paging/newest-first.ts';

export type OrderEventRow = {
  id: string;
  at: Date;
  kind: string;
  actor: Actor;
  data: Record<string, unknown>;
};

/** The timeline of an order, newest first. */
export async function listOrderEvents(
  tx: SellerTx,
  input: PageInput & { orderId: string },
): Promise<Page<OrderEventRow>> {
  const page = await newestFirst(input, 'at', ({ where, ...paging }) =>
    tx.prisma.orderEvent.findMany({
      ...paging,
      where: { ...where, sellerId: tx.sellerId, orderId: input.orderId },
    }),
  );
  return { ...page, rows: page.rows.map(toEvent) };
}

export async function getOrderEvent(
  tx: SellerTx,
  input: { orderId: string; eventId: string },
): Promise<OrderEventRow> {
  const { orderId, eventId: id } = input;
  const where = { sellerId_orderId_id: { sellerId: tx.sellerId, orderId, id } };
  return toEvent(await tx.prisma.orderEvent.findUniqueOrThrow({ where }));
}

type Row = {
  id: string;
  at: Date;
  kind: string;
  actorType: string;
  actorName: string | null;
  data: unknown;
};

function toEvent({ id, at, kind, actorType, actorName, data }: Row): OrderEventRow {
  const actor = { type: actorType as Actor['type'], name: actorName ?? undefined };
  return { id, at, kind, actor, data: data as Record<string, unknown> };
}
