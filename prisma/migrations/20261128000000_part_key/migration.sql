-- While the table is small, the planner took this key for every look-up by (seller_id, id), and read all parts of the
-- seller to check one reference of another table. Beginning with the order it is no candidate for that.
-- DropIndex
DROP INDEX "forwarding_part_seller_id_order_id_round_part_no_key";

-- CreateIndex
CREATE UNIQUE INDEX "forwarding_part_order_id_seller_id_round_part_no_key" ON "forwarding_part"("order_id", "seller_id", "round", "part_no");
