import type { OrderFilter } from '@bestellwerk/contracts/seller-api/orders';
import type { SellerReader } from '@bestellwerk/db/reader';
import { sql } from '@bestellwerk/db/sql';
import type { ChannelType } from '@bestellwerk/domain/channel-type';
import { cents } from '@bestellwerk/domain/money';
import { pageOf, type Page, type PageInput } from '../paging/cursor.ts';
import { orderConditions } from './order-filter.ts';
import type { OrderListRow, OrderSort } from './order-list-row.ts';
import { positionOf, stretchesAfter, type Stretch } from './order-sort.ts';

type Row = Omit<OrderListRow, 'channel' | 'customerName' | 'totalCents'> & {
  channelId: string;
  channelName: string;
  channelType: ChannelType;
  firstName: string;
  lastName: string;
  company: string | null;
  totalCents: bigint;
};

/** One page of orders, newest first unless asked otherwise. Throws `invalid_cursor` for one of another sort. */
export async function listOrders(
  reader: SellerReader,
  input: PageInput & { filter: OrderFilter; sort?: OrderSort },
): Promise<Page<OrderListRow>> {
  const sort = input.sort ?? '-placedAt';
  const rows: OrderListRow[] = [];
  for (const stretch of stretchesAfter(sort, input.cursor)) {
    const missing = input.limit + 1 - rows.length;
    if (missing > 0) rows.push(...(await readStretch(reader, input.filter, stretch, missing)));
  }
  return pageOf(rows, input.limit, (row) => positionOf(sort, row));
}

async function readStretch(
  reader: SellerReader,
  filter: OrderFilter,
  { condition, order }: Stretch,
  limit: number,
): Promise<OrderListRow[]> {
  const rows = await reader.rows<Row>(
    sql`SELECT o.id, o.number, o.external_id AS "externalId", o.status, o.reasons, o.version, o.country,
          o.first_name AS "firstName", o.last_name AS "lastName", o.company, o.currency,
          o.total_cents AS "totalCents", o.placed_at AS "placedAt", o.waiting_since AS "waitingSince",
          o.next_attempt_at AS "nextAttemptAt",
          c.id AS "channelId", c.name AS "channelName", c.type AS "channelType"
        FROM orders o JOIN channel c ON c.seller_id = o.seller_id AND c.id = o.channel_id
        WHERE ${orderConditions(reader, filter)} ${condition}
        ORDER BY ${order} LIMIT ${limit}`,
    // Every further word of a search is another spelling.
    { isPrepared: filter.q === undefined },
  );
  return rows.map(present);
}

function present(row: Row): OrderListRow {
  const { channelId, channelName, channelType, firstName, lastName, company, totalCents, ...order } = row;
  const name = `${firstName} ${lastName}`.trim();
  return {
    ...order,
    channel: { id: channelId, name: channelName, type: channelType },
    customerName: name === '' ? (company ?? '') : name,
    totalCents: cents(Number(totalCents)),
  };
}
