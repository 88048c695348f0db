-- A day of a seller that is over, summed up once (docs/adr/0026). Everything in it can be computed again.
CREATE TABLE "seller_day" (
    "seller_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "forwarded" INTEGER NOT NULL,
    "captures" INTEGER NOT NULL,
    "used_cents" BIGINT NOT NULL,
    "closing_cents" BIGINT,

    CONSTRAINT "seller_day_pkey" PRIMARY KEY ("seller_id","day")
);

ALTER TABLE "seller_day" ADD CONSTRAINT "seller_day_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "seller"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The user's appearance follows them to other browsers.
ALTER TABLE "app_user" ADD COLUMN "theme" TEXT NOT NULL DEFAULT 'system';
ALTER TABLE "app_user" ADD CONSTRAINT "app_user_theme_known" CHECK ("theme" IN ('system', 'light', 'dark'));

-- Movements of the Money Box by time: a day's use and closing balance, and the filter by days.
CREATE INDEX "transfer_time" ON "transfer" ("seller_id", "created_at" DESC, "seq" DESC)
  INCLUDE ("kind", "amount_cents", "balance_after_cents") WHERE "balance_after_cents" IS NOT NULL;
-- The few movements that are no captures, which would be looked for among a million.
CREATE INDEX "transfer_beside_captures" ON "transfer" ("seller_id", "seq" DESC) WHERE "kind" <> 'capture';
-- What was stuck and went out: the median time to fix.
CREATE INDEX "orders_fixed" ON "orders" ("seller_id", "forwarded_at") INCLUDE ("stuck_at")
  WHERE "forwarded_at" IS NOT NULL AND "stuck_at" IS NOT NULL;
-- The operator knows a payment, not its seller.
CREATE INDEX "top_up_id_idx" ON "top_up"("id");
