-- The supplier's articles, the same for every seller: a copy to search in, renewed daily.
CREATE TABLE "supplier_article" (
    "sku" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "search_text" TEXT NOT NULL,
    "wholesale_cents" BIGINT,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "supplier_article_pkey" PRIMARY KEY ("sku")
);

CREATE INDEX "supplier_article_search" ON "supplier_article" USING gin ("search_text" gin_trgm_ops);
