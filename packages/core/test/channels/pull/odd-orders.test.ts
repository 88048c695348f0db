import { IMITATED_CHANNELS } from '@bestellwerk/testing/imitations/imitated-channels';
import { pullHarness, type PullHarness } from '@bestellwerk/testing/imitations/pull-harness';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DIALECTS, ended, LONG } from '../dialects.ts';
import { ODD_ORDERS } from '../odd-orders.ts';

let harness: PullHarness;
beforeAll(async () => {
  harness = await pullHarness();
});
afterAll(() => harness[Symbol.asyncDispose]());

const FIRST_ID = 1_001;
/** Dozens of orders on a busy machine. */
const PATIENTLY = { timeout: 120_000 };

describe.each(IMITATED_CHANNELS)('pulled from %s', (type, start) => {
  test(
    'every odd order is there, exact to the minor unit, and every other one says why not',
    PATIENTLY,
    async () => {
      await using shop = await start();
      const { sellerId, ...channel } = await harness.connect(type, shop);
      const dialect = DIALECTS[type];
      const at = new Date();
      const odd = Object.entries(ODD_ORDERS).map(([name, order], index) => ({
        name,
        ...order,
        id: FIRST_ID + index,
      }));
      for (const { id, oddity } of odd) shop.putOrder(dialect.order(id, at, oddity));
      const ends = Object.entries(dialect.ends).map(([, [changes, code]], index) => ({
        changes,
        code,
        id: FIRST_ID + odd.length + index,
      }));
      for (const { id, changes } of ends) shop.putOrder(ended(type, dialect.order(id, at), changes));

      await channel.pull();
      await channel.takeIn();

      const orders = await harness.db.withSeller(sellerId, (tx) =>
        tx.prisma.order.findMany({ where: { sellerId }, include: { items: true } }),
      );
      const byId = new Map(orders.map((order) => [order.externalId, order]));
      expect(byId.size).toBe(odd.length);
      for (const { name, id, oddity, reasons = [], total = 2_990, unitPrice = 2_990 } of odd) {
        const order = byId.get(dialect.externalId(id));
        const found = new Set((order?.reasons as { code: string }[] | undefined)?.map(({ code }) => code));
        expect({
          name,
          status: order?.status,
          total: order?.totalCents,
          currency: order?.currency,
          prices: new Set(order?.items.map((item) => item.unitPriceCents)),
          items: order?.items.length,
          missing: reasons.filter((code) => !found.has(code)),
        }).toEqual({
          name,
          status: reasons.length === 0 ? 'forwarding' : 'in_progress',
          total: BigInt(total),
          currency: oddity.currency ?? 'EUR',
          prices: new Set([BigInt(unitPrice)]),
          items: oddity.lineCount ?? 1,
          missing: [],
        });
        if (oddity.name) expect([order?.firstName, order?.lastName]).toEqual(oddity.name);
        if (oddity.isLong) expect([order?.company, order?.line1]).toEqual([LONG.company, LONG.lines[0]]);
      }

      const ignored = await harness.db.withSeller(sellerId, (tx) =>
        tx.prisma.delivery.findMany({ where: { sellerId, state: { not: 'processed' } } }),
      );
      // Amazon is asked only for what can be shipped or was cancelled, so nobody has to say why.
      const unseen = type === 'amazon' ? ['already_fulfilled', 'not_released'] : [];
      expect(new Map(ignored.map((one) => [one.externalId, `${one.state} ${one.reasonCode}`]))).toEqual(
        new Map(
          ends
            .filter(({ code }) => !unseen.includes(code))
            .map(({ id, code }) => [dialect.externalId(id), `ignored ${code}`]),
        ),
      );
    },
  );
});
