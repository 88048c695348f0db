-- CreateTable
CREATE TABLE "channel_connection" (
    "seller_id" UUID NOT NULL,
    "channel_id" UUID NOT NULL,
    "base_url" TEXT NOT NULL,
    "credentials" TEXT NOT NULL,
    "cursor" JSONB NOT NULL,
    "next_pull_at" TIMESTAMPTZ(3) NOT NULL,
    "last_pull_at" TIMESTAMPTZ(3),
    "lease_id" UUID,
    "leased_until" TIMESTAMPTZ(3),
    "failed_pulls" INTEGER NOT NULL DEFAULT 0,
    "fault_code" TEXT,
    "fault_detail" TEXT,
    "fault_at" TIMESTAMPTZ(3),

    CONSTRAINT "channel_connection_pkey" PRIMARY KEY ("seller_id","channel_id")
);

-- CreateTable
CREATE TABLE "channel_rate" (
    "seller_id" UUID NOT NULL,
    "channel_id" UUID NOT NULL,
    "group" TEXT NOT NULL,
    "interval_ms" INTEGER NOT NULL,
    "full_at" TIMESTAMPTZ(3) NOT NULL,
    "blocked_until" TIMESTAMPTZ(3),

    CONSTRAINT "channel_rate_pkey" PRIMARY KEY ("seller_id","channel_id","group")
);

-- CreateTable
CREATE TABLE "channel_write" (
    "seller_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "tries" INTEGER NOT NULL DEFAULT 0,
    "next_try_at" TIMESTAMPTZ(3),
    "fault_code" TEXT,
    "fault_detail" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "channel_write_pkey" PRIMARY KEY ("seller_id","id")
);

-- CreateIndex
CREATE INDEX "channel_connection_next_pull_at_idx" ON "channel_connection"("next_pull_at");

-- CreateIndex
CREATE UNIQUE INDEX "channel_write_seller_id_order_id_kind_key" ON "channel_write"("seller_id", "order_id", "kind");

-- AddForeignKey
ALTER TABLE "channel_connection" ADD CONSTRAINT "channel_connection_seller_id_channel_id_fkey" FOREIGN KEY ("seller_id", "channel_id") REFERENCES "channel"("seller_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "channel_rate" ADD CONSTRAINT "channel_rate_seller_id_channel_id_fkey" FOREIGN KEY ("seller_id", "channel_id") REFERENCES "channel_connection"("seller_id", "channel_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "channel_write" ADD CONSTRAINT "channel_write_seller_id_order_id_fkey" FOREIGN KEY ("seller_id", "order_id") REFERENCES "orders"("seller_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "channel_connection"
  ADD CONSTRAINT "channel_connection_lease_whole" CHECK (("lease_id" IS NULL) = ("leased_until" IS NULL)),
  ADD CONSTRAINT "channel_connection_fault_whole" CHECK (("fault_code" IS NULL) = ("fault_at" IS NULL));

ALTER TABLE "channel_rate" ADD CONSTRAINT "channel_rate_interval_positive" CHECK ("interval_ms" > 0);

ALTER TABLE "channel_write"
  ADD CONSTRAINT "channel_write_kind_known" CHECK ("kind" IN ('shipment', 'cancellation')),
  ADD CONSTRAINT "channel_write_state_known" CHECK ("state" IN ('pending', 'done', 'failed')),
  ADD CONSTRAINT "channel_write_planned_while_pending" CHECK (("state" = 'pending') = ("next_try_at" IS NOT NULL)),
  ADD CONSTRAINT "channel_write_failed_says_why" CHECK ("state" <> 'failed' OR "fault_code" IS NOT NULL);

-- Which writes of a channel have failed is asked whenever the channel is shown.
CREATE INDEX "channel_write_failed_idx" ON "channel_write"("seller_id", "order_id") WHERE "state" = 'failed';
