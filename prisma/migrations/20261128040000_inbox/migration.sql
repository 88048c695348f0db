-- The channel's own time of an ending that came before its order, and when a delivery may be forgotten.
ALTER TABLE "delivery" ADD COLUMN "channel_updated_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "delivery_seller_id_channel_id_external_id_idx" ON "delivery"("seller_id", "channel_id", "external_id");

-- Only what was settled is ever forgotten.
CREATE INDEX "delivery_settled" ON "delivery" ("received_at") WHERE "state" IN ('processed', 'ignored');
