import type { SqlTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import type { Customer, ShippingAddress } from '@bestellwerk/domain/customer';
import { SUPPLIER_CARRIERS } from '@bestellwerk/domain/supplier-limits';
import type { Consignment } from '../supplier/build-order-body.ts';

export type OrderKey = { sellerId: string; orderId: string };

type Row = Required<Omit<Customer & ShippingAddress, Optional>> &
  Record<Optional, string | null> & { orderId: string; carrier: string | null; carriers: string[] | null };
type Optional = 'company' | 'line2' | 'line3' | 'region';

/** Where the goods of these orders go and who may carry them, by order id. */
export async function loadConsignments(
  tx: SqlTx,
  keys: readonly OrderKey[],
): Promise<Map<string, Consignment>> {
  const rows = await query<Row>(
    tx,
    sql`SELECT o.id AS "orderId", o.first_name AS "firstName", o.last_name AS "lastName", o.company, o.email, o.phone,
          o.line1, o.line2, o.line3, o.postcode, o.town, o.region, o.country, o.carrier, s.carriers
        FROM unnest(${keys.map((key) => key.sellerId)}::uuid[], ${keys.map((key) => key.orderId)}::uuid[])
          AS k(seller_id, order_id)
        JOIN orders o ON o.seller_id = k.seller_id AND o.id = k.order_id
        LEFT JOIN seller_settings s ON s.seller_id = k.seller_id`,
  );
  return new Map(rows.map((row) => [row.orderId, toConsignment(row)]));
}

function toConsignment(row: Row): Consignment {
  const { firstName, lastName, email, phone, line1, postcode, town, country } = row;
  const preferred = row.carriers && row.carriers.length > 0 ? row.carriers : SUPPLIER_CARRIERS;
  return {
    customer: { firstName, lastName, company: row.company ?? undefined, email, phone },
    shippingAddress: {
      line1,
      line2: row.line2 ?? undefined,
      line3: row.line3 ?? undefined,
      postcode,
      town,
      region: row.region ?? undefined,
      country,
    },
    carriers: row.carrier ? [row.carrier] : preferred,
  };
}
