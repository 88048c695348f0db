-- The order list at a million orders of one seller: each way of walking through it has an index that also holds what the
-- list is filtered by, so that orders that are passed over are never fetched.
DROP INDEX "orders_seller_id_placed_at_id_idx";
CREATE INDEX "orders_by_placed_at" ON "orders"("seller_id", "placed_at" DESC, "id" DESC)
  INCLUDE ("status", "channel_id", "total_cents");
DROP INDEX "orders_seller_id_status_placed_at_id_idx";
CREATE INDEX "orders_by_status" ON "orders"("seller_id", "status", "placed_at" DESC, "id" DESC)
  INCLUDE ("channel_id", "total_cents");
CREATE INDEX "orders_by_channel" ON "orders"("seller_id", "channel_id", "placed_at" DESC, "id" DESC)
  INCLUDE ("status", "total_cents");
CREATE INDEX "orders_by_total" ON "orders"("seller_id", "total_cents", "id")
  INCLUDE ("status", "channel_id", "placed_at");

-- Those that wait, which are few; the others follow them by id.
CREATE INDEX "orders_waiting" ON "orders" ("seller_id", "waiting_since", "id") WHERE "waiting_since" IS NOT NULL;
CREATE INDEX "orders_reasons" ON "orders" USING gin ("seller_id", "reason_codes") WHERE cardinality("reason_codes") > 0;

-- However a phone is spelled, its last digits are the same.
CREATE INDEX "orders_phone_end" ON "orders" ("seller_id", right(regexp_replace("phone", '\D', '', 'g'), 7));
