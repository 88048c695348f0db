-- Views of the order list that sellers keep: filter, sort, columns and density under a name.
CREATE TABLE "order_view" (
    "seller_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID,
    "name" TEXT NOT NULL,
    "is_shared" BOOLEAN NOT NULL,
    "settings" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "order_view_pkey" PRIMARY KEY ("seller_id","id")
);

CREATE INDEX "order_view_seller_id_created_at_id_idx" ON "order_view"("seller_id", "created_at" DESC, "id" DESC);

ALTER TABLE "order_view" ADD CONSTRAINT "order_view_seller_id_fkey" FOREIGN KEY ("seller_id") REFERENCES "seller"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What belongs to nobody is everybody's.
ALTER TABLE "order_view" ADD CONSTRAINT "order_view_has_readers" CHECK ("is_shared" OR "user_id" IS NOT NULL);
