ALTER TABLE "channel" ADD COLUMN "import_mapping" JSONB;

CREATE TABLE "order_import" (
    "seller_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "channel_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "lines" INTEGER NOT NULL,
    "orders" INTEGER,
    "mapping" JSONB,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "actor_type" TEXT,
    "actor_name" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "order_import_pkey" PRIMARY KEY ("seller_id","id"),
    CONSTRAINT "order_import_state_known" CHECK ("state" IN ('draft', 'queued', 'running', 'done'))
);

CREATE TABLE "order_import_order" (
    "seller_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "order_id" UUID,

    CONSTRAINT "order_import_order_pkey" PRIMARY KEY ("seller_id","import_id","position"),
    CONSTRAINT "order_import_order_outcome_known" CHECK ("outcome" IN ('imported', 'existing', 'failed'))
);

CREATE TABLE "order_import_bad_line" (
    "seller_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "cells" JSONB NOT NULL,
    "mistakes" JSONB NOT NULL,

    CONSTRAINT "order_import_bad_line_pkey" PRIMARY KEY ("seller_id","import_id","line")
);

CREATE INDEX "order_import_seller_id_channel_id_created_at_id_idx" ON "order_import"("seller_id", "channel_id", "created_at" DESC, "id" DESC);

CREATE INDEX "order_import_created_at_idx" ON "order_import"("created_at");

ALTER TABLE "order_import" ADD CONSTRAINT "order_import_seller_id_channel_id_fkey" FOREIGN KEY ("seller_id", "channel_id") REFERENCES "channel"("seller_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "order_import_order" ADD CONSTRAINT "order_import_order_seller_id_import_id_fkey" FOREIGN KEY ("seller_id", "import_id") REFERENCES "order_import"("seller_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "order_import_bad_line" ADD CONSTRAINT "order_import_bad_line_seller_id_import_id_fkey" FOREIGN KEY ("seller_id", "import_id") REFERENCES "order_import"("seller_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
