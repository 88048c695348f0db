-- The tally also counts orders by channel: counting a million anew for each look at the channels takes too long.
-- No order may come or go between the change of the trigger and the first count.
LOCK TABLE "orders" IN SHARE ROW EXCLUSIVE MODE;

CREATE OR REPLACE FUNCTION tally_orders() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO order_tally (seller_id, facet, key, orders, cost_cents)
    SELECT seller_id, facet, key, count(*), sum(cost)
    FROM (SELECT o.seller_id, f.facet, f.key, coalesce(o.cost_cents, 0) AS cost FROM added o, order_facets(o.status, o.reason_codes) f) d
    GROUP BY seller_id, facet, key
    UNION ALL
    SELECT seller_id, 'channel', channel_id::text, count(*), 0 FROM added GROUP BY seller_id, channel_id;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO order_tally (seller_id, facet, key, orders, cost_cents)
    SELECT seller_id, facet, key, -count(*), -sum(cost)
    FROM (SELECT o.seller_id, f.facet, f.key, coalesce(o.cost_cents, 0) AS cost FROM gone o, order_facets(o.status, o.reason_codes) f) d
    GROUP BY seller_id, facet, key
    UNION ALL
    SELECT seller_id, 'channel', channel_id::text, -count(*), 0 FROM gone GROUP BY seller_id, channel_id;
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

-- Updates are not counted by channel; so no update may move an order to another.
CREATE FUNCTION refuse_other_channel() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an order stays in its channel' USING ERRCODE = 'check_violation';
END $$;

CREATE TRIGGER "orders_channel_stays" BEFORE UPDATE OF "channel_id" ON "orders"
  FOR EACH ROW WHEN (OLD.channel_id IS DISTINCT FROM NEW.channel_id) EXECUTE FUNCTION refuse_other_channel();

INSERT INTO "order_tally" (seller_id, facet, key, orders, cost_cents)
SELECT seller_id, 'channel', channel_id::text, count(*), 0 FROM "orders" GROUP BY seller_id, channel_id;

-- The few that failed are counted beside them; a busy channel has very many others.
CREATE INDEX "delivery_failed" ON "delivery" ("seller_id", "channel_id") WHERE "state" = 'failed';
