-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "seller" (
    "id" UUID NOT NULL,
    "company_name" TEXT NOT NULL,
    "street" TEXT NOT NULL DEFAULT '',
    "postcode" TEXT NOT NULL DEFAULT '',
    "town" TEXT NOT NULL DEFAULT '',
    "country" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "vat_number" TEXT NOT NULL DEFAULT '',
    "paypal_email" TEXT,
    "paypal_linked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "seller_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "app_user" (
    "seller_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'de',
    "password_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("seller_id","id")
);

-- CreateTable
CREATE TABLE "session" (
    "token_hash" TEXT NOT NULL,
    "seller_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "api_token" (
    "seller_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("seller_id","id")
);

-- CreateTable
CREATE TABLE "seller_settings" (
    "seller_id" UUID NOT NULL,
    "paypal_fallback" BOOLEAN NOT NULL DEFAULT false,
    "auto_resend_after_top_up" BOOLEAN NOT NULL DEFAULT false,
    "check_margin" BOOLEAN NOT NULL DEFAULT true,
    "low_balance_threshold_cents" BIGINT,
    "carriers" TEXT[],
    "keyboard_shortcuts" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "seller_settings_pkey" PRIMARY KEY ("seller_id")
);

-- CreateTable
CREATE TABLE "channel" (
    "seller_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "webhook_secret" TEXT,
    "previous_webhook_secret" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_delivery_at" TIMESTAMPTZ(3),
    "last_order_at" TIMESTAMPTZ(3),
    "refused_deliveries" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "channel_pkey" PRIMARY KEY ("seller_id","id")
);

-- CreateTable
CREATE TABLE "delivery" (
    "seller_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "channel_id" UUID NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "topic" TEXT NOT NULL,
    "headers" JSONB NOT NULL,
    "body" BYTEA NOT NULL,
    "content_hash" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'received',
    "reason_code" TEXT,
    "reason_detail" TEXT,
    "external_id" TEXT,
    "order_id" UUID,
    "processed_at" TIMESTAMPTZ(3),
    "repeats" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("seller_id","id")
);

-- CreateTable
CREATE TABLE "sku_mapping" (
    "seller_id" UUID NOT NULL,
    "channel_id" UUID NOT NULL,
    "channel_sku" TEXT NOT NULL,
    "supplier_sku" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sku_mapping_pkey" PRIMARY KEY ("seller_id","channel_id","channel_sku")
);

-- CreateTable
CREATE TABLE "orders" (
    "seller_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "channel_id" UUID NOT NULL,
    "external_id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "reasons" JSONB NOT NULL DEFAULT '[]',
    "reason_codes" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "first_name" TEXT NOT NULL,
    "last_name" TEXT NOT NULL,
    "company" TEXT,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "line1" TEXT NOT NULL,
    "line2" TEXT,
    "line3" TEXT,
    "postcode" TEXT NOT NULL,
    "town" TEXT NOT NULL,
    "region" TEXT,
    "country" TEXT NOT NULL,
    "original_customer" JSONB NOT NULL,
    "original_address" JSONB NOT NULL,
    "total_cents" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "cost_cents" BIGINT,
    "payment_method" TEXT NOT NULL,
    "paid" BOOLEAN NOT NULL,
    "payment_source" TEXT,
    "carrier" TEXT,
    "margin_released" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "channel_url" TEXT,
    "channel_updated_at" TIMESTAMPTZ(3),
    "round" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3),
    "lowest_stock" INTEGER,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "waiting_since" TIMESTAMPTZ(3),
    "forwarded_at" TIMESTAMPTZ(3),
    "stuck_at" TIMESTAMPTZ(3),
    "search_text" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "orders_pkey" PRIMARY KEY ("seller_id","id")
);

-- CreateTable
CREATE TABLE "order_item" (
    "seller_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "sku" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "unit_price_cents" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',

    CONSTRAINT "order_item_pkey" PRIMARY KEY ("seller_id","order_id","id")
);

-- CreateTable
CREATE TABLE "order_event" (
    "seller_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "actor_type" TEXT NOT NULL,
    "actor_name" TEXT,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "order_event_pkey" PRIMARY KEY ("seller_id","order_id","id")
);

-- CreateTable
CREATE TABLE "attempt" (
    "seller_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "reference" TEXT,
    "part_id" UUID,
    "fence" BIGINT,
    "duration_ms" INTEGER,
    "http_status" INTEGER,
    "outcome" TEXT NOT NULL DEFAULT 'pending',
    "supplier_code" TEXT,
    "request" JSONB,
    "response" JSONB,

    CONSTRAINT "attempt_pkey" PRIMARY KEY ("seller_id","order_id","id")
);

-- CreateTable
CREATE TABLE "follow_up" (
    "seller_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "follow_up_pkey" PRIMARY KEY ("seller_id","id")
);

-- CreateTable
CREATE TABLE "forwarding_round" (
    "seller_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "step" TEXT NOT NULL DEFAULT 'quote',
    "mode" TEXT NOT NULL DEFAULT 'forward',
    "source" TEXT,
    "quote" JSONB,
    "cost_cents" BIGINT,
    "quoted_at" TIMESTAMPTZ(3),
    "urgency" INTEGER NOT NULL DEFAULT 1000,
    "queued_at" TIMESTAMPTZ(3) NOT NULL,
    "not_before" TIMESTAMPTZ(3) NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "fence" BIGINT NOT NULL DEFAULT 0,
    "worker_id" BIGINT,
    "lease_until" TIMESTAMPTZ(3),
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "forwarding_round_pkey" PRIMARY KEY ("seller_id","order_id","round")
);

-- CreateTable
CREATE TABLE "forwarding_part" (
    "seller_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "part_no" INTEGER NOT NULL,
    "warehouse" TEXT,
    "reference" TEXT NOT NULL,
    "items" JSONB NOT NULL,
    "cost_cents" BIGINT NOT NULL,
    "source" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'ready',
    "urgency" INTEGER NOT NULL DEFAULT 1000,
    "queued_at" TIMESTAMPTZ(3) NOT NULL,
    "not_before" TIMESTAMPTZ(3) NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "fence" BIGINT NOT NULL DEFAULT 0,
    "worker_id" BIGINT,
    "lease_until" TIMESTAMPTZ(3),
    "resend_after" TIMESTAMPTZ(3),
    "settled_at" TIMESTAMPTZ(3),
    "refusal" JSONB,

    CONSTRAINT "forwarding_part_pkey" PRIMARY KEY ("seller_id","id")
);

-- CreateTable
CREATE TABLE "supplier_order" (
    "seller_id" UUID NOT NULL,
    "part_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "supplier_id" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "warehouse" TEXT,
    "skus" TEXT[],
    "total_cents" BIGINT NOT NULL,
    "tracking_number" TEXT,
    "carrier" TEXT,
    "accepted_at" TIMESTAMPTZ(3) NOT NULL,
    "next_track_at" TIMESTAMPTZ(3),

    CONSTRAINT "supplier_order_pkey" PRIMARY KEY ("seller_id","part_id")
);

-- CreateTable
CREATE TABLE "forwarder" (
    "id" BIGSERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "forwarder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "supplier_bucket" (
    "group" TEXT NOT NULL,
    "per_window" INTEGER NOT NULL,
    "window_starts_at" TIMESTAMPTZ(3) NOT NULL,
    "used" INTEGER NOT NULL DEFAULT 0,
    "blocked_until" TIMESTAMPTZ(3),

    CONSTRAINT "supplier_bucket_pkey" PRIMARY KEY ("group")
);

-- CreateTable
CREATE TABLE "supplier_breaker" (
    "id" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "opened_at" TIMESTAMPTZ(3),
    "next_probe_at" TIMESTAMPTZ(3),

    CONSTRAINT "supplier_breaker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "seller_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "posted_cents" BIGINT NOT NULL DEFAULT 0,
    "held_cents" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "account_pkey" PRIMARY KEY ("seller_id","code")
);

-- CreateTable
CREATE TABLE "transfer" (
    "seller_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "debit_account" TEXT NOT NULL,
    "credit_account" TEXT NOT NULL,
    "amount_cents" BIGINT NOT NULL,
    "balance_after_cents" BIGINT,
    "order_id" UUID,
    "part_id" UUID,
    "top_up_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "transfer_pkey" PRIMARY KEY ("seller_id","id")
);

-- CreateTable
CREATE TABLE "hold" (
    "seller_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "order_id" UUID NOT NULL,
    "part_id" UUID NOT NULL,
    "amount_cents" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "hold_pkey" PRIMARY KEY ("seller_id","id")
);

-- CreateTable
CREATE TABLE "hold_resolution" (
    "seller_id" UUID NOT NULL,
    "hold_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "transfer_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "hold_resolution_pkey" PRIMARY KEY ("seller_id","hold_id")
);

-- CreateTable
CREATE TABLE "top_up" (
    "seller_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "amount_cents" BIGINT NOT NULL,
    "method" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "reference" TEXT,
    "resend_blocked" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "top_up_pkey" PRIMARY KEY ("seller_id","id")
);

-- CreateTable
CREATE TABLE "order_tally" (
    "id" BIGSERIAL NOT NULL,
    "seller_id" UUID NOT NULL,
    "facet" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "orders" BIGINT NOT NULL,
    "cost_cents" BIGINT NOT NULL,

    CONSTRAINT "order_tally_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bulk_action" (
    "seller_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "actor_type" TEXT NOT NULL,
    "actor_name" TEXT,

    CONSTRAINT "bulk_action_pkey" PRIMARY KEY ("seller_id","id")
);

-- CreateTable
CREATE TABLE "bulk_action_item" (
    "seller_id" UUID NOT NULL,
    "bulk_action_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "order_id" TEXT NOT NULL,
    "order_number" TEXT NOT NULL DEFAULT '',
    "outcome" TEXT NOT NULL DEFAULT 'pending',
    "code" TEXT,

    CONSTRAINT "bulk_action_item_pkey" PRIMARY KEY ("seller_id","bulk_action_id","position")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "seller_id" UUID NOT NULL,
    "method" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "status" INTEGER NOT NULL,
    "headers" JSONB NOT NULL,
    "body" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("seller_id","method","path","key")
);

-- CreateTable
CREATE TABLE "ledger_check" (
    "seller_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "violations" INTEGER NOT NULL,
    "difference_cents" BIGINT NOT NULL,

    CONSTRAINT "ledger_check_pkey" PRIMARY KEY ("seller_id","at")
);

-- CreateIndex
CREATE UNIQUE INDEX "app_user_email_key" ON "app_user"("email");

-- CreateIndex
CREATE INDEX "session_seller_id_user_id_idx" ON "session"("seller_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_token_hash_key" ON "api_token"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "channel_id_key" ON "channel"("id");

-- CreateIndex
CREATE INDEX "delivery_seller_id_channel_id_received_at_id_idx" ON "delivery"("seller_id", "channel_id", "received_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "delivery_seller_id_channel_id_content_hash_key" ON "delivery"("seller_id", "channel_id", "content_hash");

-- CreateIndex
CREATE INDEX "orders_seller_id_placed_at_id_idx" ON "orders"("seller_id", "placed_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "orders_seller_id_status_placed_at_id_idx" ON "orders"("seller_id", "status", "placed_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "orders_seller_id_channel_id_external_id_key" ON "orders"("seller_id", "channel_id", "external_id");

-- CreateIndex
CREATE INDEX "follow_up_seller_id_created_at_id_idx" ON "follow_up"("seller_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "follow_up_seller_id_order_id_kind_key" ON "follow_up"("seller_id", "order_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "forwarding_part_reference_key" ON "forwarding_part"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "forwarding_part_seller_id_order_id_round_part_no_key" ON "forwarding_part"("seller_id", "order_id", "round", "part_no");

-- CreateIndex
CREATE INDEX "supplier_order_seller_id_order_id_idx" ON "supplier_order"("seller_id", "order_id");

-- CreateIndex
CREATE INDEX "supplier_order_supplier_id_idx" ON "supplier_order"("supplier_id");

-- CreateIndex
CREATE INDEX "transfer_seller_id_seq_idx" ON "transfer"("seller_id", "seq" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "hold_seller_id_part_id_key" ON "hold"("seller_id", "part_id");

-- CreateIndex
CREATE UNIQUE INDEX "hold_resolution_seller_id_transfer_id_key" ON "hold_resolution"("seller_id", "transfer_id");

-- CreateIndex
CREATE UNIQUE INDEX "top_up_reference_key" ON "top_up"("reference");

-- CreateIndex
CREATE INDEX "top_up_seller_id_created_at_id_idx" ON "top_up"("seller_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "order_tally_seller_id_idx" ON "order_tally"("seller_id");

-- CreateIndex
CREATE INDEX "idempotency_key_created_at_idx" ON "idempotency_key"("created_at");

-- AddForeignKey
ALTER TABLE "app_user" ADD CONSTRAINT "app_user_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "seller"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "seller"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_seller_id_user_id_fkey" FOREIGN KEY ("seller_id", "user_id") REFERENCES "app_user"("seller_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "seller"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seller_settings" ADD CONSTRAINT "seller_settings_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "seller"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "channel" ADD CONSTRAINT "channel_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "seller"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_seller_id_channel_id_fkey" FOREIGN KEY ("seller_id", "channel_id") REFERENCES "channel"("seller_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sku_mapping" ADD CONSTRAINT "sku_mapping_seller_id_channel_id_fkey" FOREIGN KEY ("seller_id", "channel_id") REFERENCES "channel"("seller_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "orders" ADD CONSTRAINT "orders_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "seller"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "orders" ADD CONSTRAINT "orders_seller_id_channel_id_fkey" FOREIGN KEY ("seller_id", "channel_id") REFERENCES "channel"("seller_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_item" ADD CONSTRAINT "order_item_seller_id_order_id_fkey" FOREIGN KEY ("seller_id", "order_id") REFERENCES "orders"("seller_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_event" ADD CONSTRAINT "order_event_seller_id_order_id_fkey" FOREIGN KEY ("seller_id", "order_id") REFERENCES "orders"("seller_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_seller_id_order_id_fkey" FOREIGN KEY ("seller_id", "order_id") REFERENCES "orders"("seller_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_seller_id_order_id_fkey" FOREIGN KEY ("seller_id", "order_id") REFERENCES "orders"("seller_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "forwarding_round" ADD CONSTRAINT "forwarding_round_seller_id_order_id_fkey" FOREIGN KEY ("seller_id", "order_id") REFERENCES "orders"("seller_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "forwarding_part" ADD CONSTRAINT "forwarding_part_seller_id_order_id_fkey" FOREIGN KEY ("seller_id", "order_id") REFERENCES "orders"("seller_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "forwarding_part" ADD CONSTRAINT "forwarding_part_seller_id_order_id_round_fkey" FOREIGN KEY ("seller_id", "order_id", "round") REFERENCES "forwarding_round"("seller_id", "order_id", "round") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supplier_order" ADD CONSTRAINT "supplier_order_seller_id_order_id_fkey" FOREIGN KEY ("seller_id", "order_id") REFERENCES "orders"("seller_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supplier_order" ADD CONSTRAINT "supplier_order_seller_id_part_id_fkey" FOREIGN KEY ("seller_id", "part_id") REFERENCES "forwarding_part"("seller_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "seller"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_seller_id_debit_account_fkey" FOREIGN KEY ("seller_id", "debit_account") REFERENCES "account"("seller_id", "code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_seller_id_credit_account_fkey" FOREIGN KEY ("seller_id", "credit_account") REFERENCES "account"("seller_id", "code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hold" ADD CONSTRAINT "hold_seller_id_order_id_fkey" FOREIGN KEY ("seller_id", "order_id") REFERENCES "orders"("seller_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hold" ADD CONSTRAINT "hold_seller_id_part_id_fkey" FOREIGN KEY ("seller_id", "part_id") REFERENCES "forwarding_part"("seller_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hold_resolution" ADD CONSTRAINT "hold_resolution_seller_id_hold_id_fkey" FOREIGN KEY ("seller_id", "hold_id") REFERENCES "hold"("seller_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hold_resolution" ADD CONSTRAINT "hold_resolution_seller_id_transfer_id_fkey" FOREIGN KEY ("seller_id", "transfer_id") REFERENCES "transfer"("seller_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "top_up" ADD CONSTRAINT "top_up_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "seller"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_action" ADD CONSTRAINT "bulk_action_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "seller"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_action_item" ADD CONSTRAINT "bulk_action_item_seller_id_bulk_action_id_fkey" FOREIGN KEY ("seller_id", "bulk_action_id") REFERENCES "bulk_action"("seller_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idempotency_key" ADD CONSTRAINT "idempotency_key_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "seller"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_check" ADD CONSTRAINT "ledger_check_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "seller"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema file cannot say ------------------------------------------------------------------

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;

-- Values -----------------------------------------------------------------------------------------

ALTER TABLE "orders"
  ADD CONSTRAINT "orders_status_known" CHECK ("status" IN
    ('awaiting_payment', 'in_progress', 'forwarding', 'forwarded', 'shipped', 'manually_sent', 'cancelled')),
  ADD CONSTRAINT "orders_reason_codes_in_step" CHECK (cardinality("reason_codes") = jsonb_array_length("reasons")),
  -- An order on its way carries no reason but that its outcome is unclear; one that ended carries none.
  ADD CONSTRAINT "orders_reasons_fit_status" CHECK (
    "status" = 'in_progress'
    OR "status" = 'awaiting_payment'
    OR ("status" = 'forwarding' AND "reason_codes" <@ ARRAY['outcome_unknown'])
    OR cardinality("reason_codes") = 0),
  ADD CONSTRAINT "orders_total_not_negative" CHECK ("total_cents" >= 0),
  ADD CONSTRAINT "orders_cost_not_negative" CHECK ("cost_cents" >= 0),
  ADD CONSTRAINT "orders_payment_method_known" CHECK ("payment_method" IN ('prepaid', 'bank_transfer')),
  ADD CONSTRAINT "orders_payment_source_known" CHECK ("payment_source" IN ('money_box', 'paypal')),
  ADD CONSTRAINT "orders_unpaid_are_not_sent" CHECK ("paid" OR "status" IN ('awaiting_payment', 'cancelled'));

ALTER TABLE "order_item"
  ADD CONSTRAINT "order_item_state_known" CHECK ("state" IN ('open', 'forwarded', 'closed')),
  ADD CONSTRAINT "order_item_quantity_positive" CHECK ("quantity" > 0),
  ADD CONSTRAINT "order_item_price_not_negative" CHECK ("unit_price_cents" >= 0);

ALTER TABLE "channel" ADD CONSTRAINT "channel_type_known" CHECK ("type" IN
  ('own_shop', 'shopify', 'woocommerce', 'amazon', 'ebay', 'prestashop'));

ALTER TABLE "delivery" ADD CONSTRAINT "delivery_state_known" CHECK ("state" IN
  ('received', 'processed', 'ignored', 'failed'));

ALTER TABLE "forwarding_round"
  ADD CONSTRAINT "forwarding_round_step_known" CHECK ("step" IN ('quote', 'reserve', 'send', 'done')),
  ADD CONSTRAINT "forwarding_round_mode_known" CHECK ("mode" IN ('forward', 'inspect')),
  ADD CONSTRAINT "forwarding_round_source_known" CHECK ("source" IN ('money_box', 'paypal')),
  ADD CONSTRAINT "forwarding_round_lease_whole" CHECK (("worker_id" IS NULL) = ("lease_until" IS NULL));

ALTER TABLE "forwarding_part"
  ADD CONSTRAINT "forwarding_part_state_known" CHECK ("state" IN ('ready', 'sending', 'unknown', 'accepted', 'refused')),
  ADD CONSTRAINT "forwarding_part_source_known" CHECK ("source" IN ('money_box', 'paypal')),
  ADD CONSTRAINT "forwarding_part_settled_at_end" CHECK (("state" IN ('accepted', 'refused')) = ("settled_at" IS NOT NULL)),
  ADD CONSTRAINT "forwarding_part_lease_whole" CHECK (("worker_id" IS NULL) = ("lease_until" IS NULL)),
  ADD CONSTRAINT "forwarding_part_cost_positive" CHECK ("cost_cents" > 0);

ALTER TABLE "bulk_action" ADD CONSTRAINT "bulk_action_state_known" CHECK ("state" IN ('queued', 'running', 'done', 'stopped'));
ALTER TABLE "bulk_action_item" ADD CONSTRAINT "bulk_action_item_outcome_known" CHECK ("outcome" IN
  ('pending', 'succeeded', 'failed', 'skipped'));

-- The books ----------------------------------------------------------------------------------------

ALTER TABLE "account"
  ADD CONSTRAINT "account_code_known" CHECK ("code" IN ('money_box', 'supplier', 'card', 'bank', 'paypal')),
  ADD CONSTRAINT "account_held_not_negative" CHECK ("held_cents" >= 0),
  -- A Money Box never goes below zero, whatever the code does.
  ADD CONSTRAINT "account_money_box_covers_holds" CHECK ("code" <> 'money_box' OR "posted_cents" - "held_cents" >= 0),
  -- Only Money Boxes carry a running balance: a shared system account would be one hot row.
  ADD CONSTRAINT "account_system_has_no_balance" CHECK ("code" = 'money_box' OR ("posted_cents" = 0 AND "held_cents" = 0));
ALTER TABLE "account" SET (fillfactor = 50);

ALTER TABLE "transfer"
  ADD CONSTRAINT "transfer_kind_known" CHECK ("kind" IN ('top_up', 'capture', 'opening_balance')),
  ADD CONSTRAINT "transfer_amount_positive" CHECK ("amount_cents" > 0),
  ADD CONSTRAINT "transfer_two_accounts" CHECK ("debit_account" <> "credit_account"),
  ADD CONSTRAINT "transfer_balance_with_money_box" CHECK
    (("balance_after_cents" IS NOT NULL) = ('money_box' IN ("debit_account", "credit_account"))),
  ADD CONSTRAINT "transfer_balance_not_negative" CHECK ("balance_after_cents" >= 0),
  ADD CONSTRAINT "transfer_capture_names_part" CHECK (("kind" = 'capture') = ("part_id" IS NOT NULL)),
  ADD CONSTRAINT "transfer_top_up_named" CHECK (("kind" = 'top_up') = ("top_up_id" IS NOT NULL));

-- One part is charged at most once, and one top-up credited at most once, whatever the code does.
CREATE UNIQUE INDEX "transfer_one_capture_per_part" ON "transfer" ("seller_id", "part_id") WHERE "kind" = 'capture';
CREATE UNIQUE INDEX "transfer_one_per_top_up" ON "transfer" ("seller_id", "top_up_id") WHERE "kind" = 'top_up';
CREATE INDEX "transfer_order" ON "transfer" ("seller_id", "order_id") WHERE "order_id" IS NOT NULL;

ALTER TABLE "hold" ADD CONSTRAINT "hold_amount_positive" CHECK ("amount_cents" > 0);
ALTER TABLE "hold_resolution"
  ADD CONSTRAINT "hold_resolution_kind_known" CHECK ("kind" IN ('capture', 'release')),
  ADD CONSTRAINT "hold_resolution_capture_has_transfer" CHECK (("kind" = 'capture') = ("transfer_id" IS NOT NULL));

ALTER TABLE "top_up"
  ADD CONSTRAINT "top_up_amount_in_range" CHECK ("amount_cents" BETWEEN 1 AND 10000000),
  ADD CONSTRAINT "top_up_method_known" CHECK ("method" IN ('card', 'bank_transfer', 'paypal')),
  ADD CONSTRAINT "top_up_status_known" CHECK ("status" IN ('pending', 'settled')),
  ADD CONSTRAINT "top_up_settled_at" CHECK (("status" = 'settled') = ("settled_at" IS NOT NULL));

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "transfer_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "transfer" EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "hold_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "hold" EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "hold_resolution_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "hold_resolution" EXECUTE FUNCTION refuse_change();

-- Forwarding ---------------------------------------------------------------------------------------

-- An order is never in two rounds at once.
CREATE UNIQUE INDEX "forwarding_round_one_open" ON "forwarding_round" ("seller_id", "order_id") WHERE "step" <> 'done';
-- Open work by seller, so that a claim can take turns between sellers with one index probe each.
CREATE INDEX "forwarding_round_waiting" ON "forwarding_round" ("step", "seller_id", "urgency", "queued_at")
  WHERE "step" IN ('quote', 'reserve') AND "worker_id" IS NULL;
CREATE INDEX "forwarding_round_leased" ON "forwarding_round" ("worker_id") WHERE "worker_id" IS NOT NULL;
CREATE INDEX "forwarding_part_waiting" ON "forwarding_part" ("state", "not_before")
  WHERE "state" IN ('ready', 'unknown') AND "worker_id" IS NULL;
CREATE INDEX "forwarding_part_leased" ON "forwarding_part" ("worker_id") WHERE "worker_id" IS NOT NULL;
CREATE INDEX "orders_next_attempt" ON "orders" ("next_attempt_at") WHERE "next_attempt_at" IS NOT NULL;
CREATE INDEX "supplier_order_next_track" ON "supplier_order" ("next_track_at") WHERE "next_track_at" IS NOT NULL;
CREATE INDEX "attempt_part" ON "attempt" ("seller_id", "part_id") WHERE "part_id" IS NOT NULL;
ALTER TABLE "forwarding_round" SET (fillfactor = 70);
ALTER TABLE "forwarding_part" SET (fillfactor = 70);

ALTER TABLE "supplier_breaker"
  ADD CONSTRAINT "supplier_breaker_one_row" CHECK ("id" = 1),
  ADD CONSTRAINT "supplier_breaker_state_known" CHECK ("state" IN ('closed', 'open'));
INSERT INTO "supplier_breaker" ("id", "state") VALUES (1, 'closed');

-- Reading ------------------------------------------------------------------------------------------

-- „Zu prüfen" is a small part of all orders.
CREATE INDEX "orders_attention" ON "orders" ("seller_id", "placed_at" DESC, "id" DESC)
  WHERE "status" = 'awaiting_payment' OR cardinality("reason_codes") > 0;
CREATE INDEX "orders_search" ON "orders" USING gin ("seller_id", "search_text" gin_trgm_ops);
CREATE INDEX "orders_number" ON "orders" ("seller_id", lower("number"));
CREATE INDEX "orders_external_id" ON "orders" ("seller_id", lower("external_id"));
CREATE INDEX "orders_forwarded_at" ON "orders" ("seller_id", "forwarded_at") WHERE "forwarded_at" IS NOT NULL;
CREATE INDEX "follow_up_open" ON "follow_up" ("seller_id", "created_at" DESC, "id" DESC) WHERE "done_at" IS NULL;

-- Deltas instead of one hot counter row: every statement on orders appends what it changed.
CREATE FUNCTION tally_orders() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO order_tally (seller_id, facet, key, orders, cost_cents)
    SELECT seller_id, facet, key, count(*), sum(cost)
    FROM (SELECT o.seller_id, f.facet, f.key, coalesce(o.cost_cents, 0) AS cost FROM added o, order_facets(o.status, o.reason_codes) f) d
    GROUP BY seller_id, facet, key;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO order_tally (seller_id, facet, key, orders, cost_cents)
    SELECT seller_id, facet, key, -count(*), -sum(cost)
    FROM (SELECT o.seller_id, f.facet, f.key, coalesce(o.cost_cents, 0) AS cost FROM gone o, order_facets(o.status, o.reason_codes) f) d
    GROUP BY seller_id, facet, key;
  ELSE
    INSERT INTO order_tally (seller_id, facet, key, orders, cost_cents)
    SELECT seller_id, facet, key, sum(n), sum(n * cost)
    FROM (
      SELECT o.seller_id, f.facet, f.key, coalesce(o.cost_cents, 0) AS cost, 1 AS n FROM added o, order_facets(o.status, o.reason_codes) f
      UNION ALL
      SELECT o.seller_id, f.facet, f.key, coalesce(o.cost_cents, 0), -1 FROM gone o, order_facets(o.status, o.reason_codes) f) d
    GROUP BY seller_id, facet, key
    HAVING sum(n) <> 0 OR sum(n * cost) <> 0;
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION order_facets(status text, reason_codes text[]) RETURNS TABLE (facet text, key text)
LANGUAGE sql IMMUTABLE ROWS 3 AS $$
  SELECT 'status', status
  UNION ALL SELECT DISTINCT 'reason', unnest(reason_codes)
  UNION ALL SELECT 'attention', 'true' WHERE status = 'awaiting_payment' OR cardinality(reason_codes) > 0
$$;

CREATE TRIGGER "orders_tally_insert" AFTER INSERT ON "orders"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION tally_orders();
CREATE TRIGGER "orders_tally_update" AFTER UPDATE ON "orders"
  REFERENCING OLD TABLE AS gone NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION tally_orders();
CREATE TRIGGER "orders_tally_delete" AFTER DELETE ON "orders"
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION tally_orders();

-- The application's role ---------------------------------------------------------------------------

-- Roles belong to the server, not to this database: another database's migration may be making it now.
DO $$ BEGIN
  CREATE ROLE bestellwerk_app NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$ BEGIN
  IF NOT pg_has_role(current_user, 'bestellwerk_app', 'SET') THEN
    EXECUTE format('GRANT bestellwerk_app TO %I', current_user);
  END IF;
END $$;

GRANT USAGE ON SCHEMA public TO bestellwerk_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO bestellwerk_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO bestellwerk_app;
REVOKE UPDATE, DELETE, TRUNCATE ON "transfer", "hold", "hold_resolution" FROM bestellwerk_app;
REVOKE UPDATE, DELETE, TRUNCATE ON "order_event" FROM bestellwerk_app;
REVOKE DELETE, TRUNCATE ON "orders", "account", "top_up", "forwarding_part", "supplier_order", "attempt" FROM bestellwerk_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO bestellwerk_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO bestellwerk_app;
-- The migration history is the owner's.
DO $$ BEGIN
  IF to_regclass('public._prisma_migrations') IS NOT NULL THEN
    REVOKE ALL ON "_prisma_migrations" FROM bestellwerk_app;
  END IF;
END $$;

-- Background jobs are enqueued in the transaction of the change they belong to. The queue's tables are
-- closed to the application's role, so this is its only way in.
CREATE FUNCTION enqueue_job(task text, payload json, key text DEFAULT NULL, run_at timestamptz DEFAULT NULL, queue text DEFAULT NULL)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM graphile_worker.add_job(task, payload, queue_name => queue, run_at => run_at, job_key => key, job_key_mode => CASE WHEN key IS NULL THEN NULL ELSE 'replace' END);
END $$;
REVOKE ALL ON FUNCTION enqueue_job FROM PUBLIC;
GRANT EXECUTE ON FUNCTION enqueue_job TO bestellwerk_app;
