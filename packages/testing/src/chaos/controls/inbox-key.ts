import { query, sql } from '@bestellwerk/db/sql';
import { waitUntil } from '../../builders/wait-for-order.ts';
import { callApi } from '../campaign/call-api.ts';
import { makeSeller } from '../campaign/make-sellers.ts';
import { ownShopBody, wooCommerceBody, wooCommerceHeaders } from '../campaign/web-shop-order.ts';
import { INBOX_ENDING } from '../judge/compare-with-shops.ts';
import { judge } from '../judge/judge.ts';
import { seededChoices } from '../seeded-choices.ts';
import type { Control } from './control.ts';
import { asOwner, waitForParts, waitUntilStill } from './stage-queries.ts';

const ORDERS = 5;
const TIMES_EACH = 3;

/** The statements name these keys as their conflict targets, so they stay and are made never to be met. */
const NEVER_MET = [
  `CREATE FUNCTION never_met() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
     IF TG_TABLE_NAME = 'orders' THEN NEW.external_id := NEW.external_id || '${INBOX_ENDING}' || gen_random_uuid();
     ELSE NEW.content_hash := NEW.content_hash || gen_random_uuid(); END IF;
     RETURN NEW; END $$`,
  'CREATE TRIGGER never_met BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION never_met()',
  'CREATE TRIGGER never_met BEFORE INSERT ON delivery FOR EACH ROW EXECUTE FUNCTION never_met()',
];

/** Each order is delivered three times, by a shop that repeats itself and by a program without keys. */
export const withoutInboxKey: Control = async (stage, isOff) => {
  if (isOff) await asOwner(stage, NEVER_MET);
  const seller = await makeSeller(stage, { balanceCents: 1_000_000 });
  const api = await stage.startApi();
  await stage.startForwarder();
  const choices = seededChoices(1);
  const [sku = ''] = (await stage.mock.catalog()).map((article) => article.sku);
  const items = [{ sku, quantity: 1 }];
  const calls = Array.from({ length: ORDERS }, (_, index) => {
    const webhook = wooCommerceBody(String(100 + index), items);
    const path = `/webhooks/${seller.webShopId}`;
    const headers = wooCommerceHeaders(webhook, seller.webShopSecret);
    const order = ownShopBody(seller.ownShopId, String(200 + index), items);
    return [
      { path, headers, body: webhook },
      { path: '/orders', headers: { authorization: `Bearer ${seller.token}` }, body: order },
    ];
  }).flat();
  for (let time = 0; time < TIMES_EACH; time += 1) {
    await Promise.all(calls.map((call) => callApi([api.url], call, choices)));
  }
  await waitUntil('no delivery waits', async () => {
    const [row] = await stage.db.asSystem((tx) =>
      query<{ n: bigint }>(tx, sql`SELECT count(*) AS n FROM delivery WHERE state = 'received'`),
    );
    return row?.n === 0n;
  });
  await waitForParts(stage, 'accepted', 2 * ORDERS);
  await waitUntilStill(stage);
  const orders = Array.from({ length: ORDERS }, (_, index) => [
    { channelId: seller.webShopId, externalId: String(100 + index), items },
    { channelId: seller.ownShopId, externalId: String(200 + index), items },
  ]).flat();
  return judge(stage, { orders, paidInCents: new Map([[seller.sellerId, seller.balanceCents]]) });
};
