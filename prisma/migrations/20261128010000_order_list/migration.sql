-- The order list at a million orders: an index for each way of walking through it.
CREATE INDEX "orders_seller_id_channel_id_placed_at_id_idx" ON "orders"("seller_id", "channel_id", "placed_at" DESC, "id" DESC);
CREATE INDEX "orders_seller_id_total_cents_id_idx" ON "orders"("seller_id", "total_cents", "id");
-- Those that wait, which are few; the others follow them by id.
CREATE INDEX "orders_waiting" ON "orders" ("seller_id", "waiting_since", "id") WHERE "waiting_since" IS NOT NULL;
