import type { SellerSqlTx } from '@bestellwerk/db/database';
import { execute, query, sql } from '@bestellwerk/db/sql';
import type { Customer, ShippingAddress } from '@bestellwerk/domain/customer';
import { buildSearchText, type Searchable } from './search-text.ts';

/** Builds again what the search box finds, after something searchable changed. */
export async function refreshSearchText(tx: SellerSqlTx, orderId: string): Promise<void> {
  const isIts = sql`seller_id = ${tx.sellerId}::uuid AND order_id = ${orderId}::uuid`;
  const [order] = await query<Row>(
    tx,
    sql`SELECT number, external_id AS "externalId", first_name AS "firstName", last_name AS "lastName", company, email, phone,
          line1, postcode, town, country,
          ARRAY(SELECT sku FROM order_item WHERE ${isIts} ORDER BY position) AS skus,
          ARRAY(SELECT tracking_number FROM supplier_order WHERE ${isIts} AND tracking_number IS NOT NULL
                ORDER BY part_id) AS "trackingNumbers"
        FROM orders WHERE seller_id = ${tx.sellerId}::uuid AND id = ${orderId}::uuid`,
  );
  if (!order) throw new Error('there is no such order');
  const { firstName, lastName, company, email, phone, line1, postcode, town, country, ...rest } = order;
  const searchText = buildSearchText({
    ...rest,
    customer: { firstName, lastName, company: company ?? undefined, email, phone },
    shippingAddress: { line1, postcode, town, country },
  });
  await execute(
    tx,
    sql`UPDATE orders SET search_text = ${searchText} WHERE seller_id = ${tx.sellerId}::uuid AND id = ${orderId}::uuid`,
  );
}

type Row = Pick<Searchable, 'number' | 'externalId' | 'skus' | 'trackingNumbers'> &
  Omit<Customer, 'company'> &
  Pick<ShippingAddress, 'line1' | 'postcode' | 'town' | 'country'> & { company: string | null };
