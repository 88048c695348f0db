import { sql } from '@bestellwerk/db/sql';

/** The columns of a `PartClaim`, from `forwarding_part p`. */
export const partColumns = sql`p.seller_id AS "sellerId", p.id AS "partId", p.order_id AS "orderId", p.round, p.fence,
  p.reference, p.warehouse, p.source, p.cost_cents::float8 AS "costCents", p.items, p.tries, p.resend_after AS "resendAfter"`;
