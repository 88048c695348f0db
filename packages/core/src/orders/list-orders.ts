import type { OrderFilter } from '@bestellwerk/contracts/seller-api/orders';
import type { SellerReader } from '@bestellwerk/db/reader';
import { sql } from '@bestellwerk/db/sql';
import type { ChannelType } from '@bestellwerk/domain/channel-type';
import { cents } from '@bestellwerk/domain/money';
import { pageOf, type Page, type PageInput } from '../paging/cursor.ts';
import { filterConditions } from './order-filter.ts';
import type { OrderListRow, OrderSort } from './order-list-row.ts';
import { positionOf, stretchesAfter } from './order-sort.ts';
import { anywhereStatement, nearbyStatement, pageStatement, type PagePlan } from './page-statement.ts';
import { findSearch, type OrderSearch } from './search-conditions.ts';

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
  const { sellerId } = reader;
  const sort = input.sort ?? '-placedAt';
  const stretches = stretchesAfter(sort, input.cursor);
  const conditions = filterConditions(reader, input.filter);
  const search = await findSearch(reader, input.filter.q);
  const rows: Row[] = [];
  for (const stretch of stretches) {
    const limit = input.limit + 1 - rows.length;
    if (limit > 0) rows.push(...(await readPage(reader, { sellerId, conditions, stretch, limit }, search)));
  }
  return pageOf(rows.map(present), input.limit, (row) => positionOf(sort, row));
}

async function readPage(reader: SellerReader, plan: PagePlan, search: OrderSearch | null): Promise<Row[]> {
  if (!search) return reader.rows<Row>(pageStatement(plan), { isPrepared: true });
  if (search.kind === 'numbers') {
    const conditions = sql`${plan.conditions} AND ${search.condition}`;
    return reader.rows<Row>(pageStatement({ ...plan, conditions }));
  }
  const nearby = await reader.rows<Row>(nearbyStatement(plan, search));
  return nearby.length === plan.limit ? nearby : reader.rows<Row>(anywhereStatement(plan, search));
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
