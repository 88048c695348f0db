import { partColumns } from '@bestellwerk/core/forwarding/send/part-columns';
import type { PartClaim } from '@bestellwerk/core/forwarding/send/send-job';
import { settleParts } from '@bestellwerk/core/forwarding/send/settle-parts';
import { query, sql } from '@bestellwerk/db/sql';
import { systemClock } from '@bestellwerk/platform/clock';
import { waitUntil } from '@bestellwerk/testing/builders/wait-for-order';
import { forwardingHarness } from '@bestellwerk/testing/forwarding/forwarding-harness';
import { expect, test } from 'vitest';

test('two parts that end in two processes at the same moment complete their order, once', async () => {
  await using harness = await forwardingHarness();
  const { db } = harness;
  const [first, ...others] = await harness.mock.catalog();
  const there = others.find((article) => article.warehouse !== first?.warehouse);
  let thaw: () => void = () => undefined;
  const thawed = new Promise<void>((resolve) => (thaw = resolve));
  harness.start({ hooks: { at: (point) => (point === 'send:claimed' ? thawed : Promise.resolve()) } });
  // Billed by PayPal, since a Money Box would make the two wait for each other anyway.
  const seller = await harness.seller({
    balanceCents: 0,
    paypalEmail: 'pay@example.de',
    settings: { paypalFallback: true },
  });
  const key = await harness.place(seller, {
    items: [{ sku: first?.sku ?? '' }, { sku: there?.sku ?? '' }],
  });
  const parts = await waitUntil('two claimed parts', async () => {
    const claimed = await db.asSystem((tx) =>
      query<PartClaim>(tx, sql`SELECT ${partColumns} FROM forwarding_part p WHERE p.state = 'sending'`),
    );
    return claimed.length === 2 && claimed;
  });

  // The first holds its transaction open for as long as the second needs to get as far as it can.
  let hasBegun: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (hasBegun = resolve));
  const settle = (part: PartClaim, beforeCommit: () => Promise<void>) =>
    db.asSystem(async (tx) => {
      const outcome = { kind: 'accepted', supplierOrderId: part.reference } as const;
      await settleParts(tx, [{ part, outcome, kind: 'create' }]);
      await beforeCommit();
    });
  const [one, other] = parts;
  if (!one || !other) throw new Error('two parts were claimed');
  const settling = settle(one, async () => {
    hasBegun();
    await systemClock.sleep(300);
  });
  await begun;
  await Promise.all([settling, settle(other, () => Promise.resolve())]);

  const order = await harness.on(key).read();
  expect([order.status, order.supplierOrders.length]).toEqual(['forwarded', 2]);
  thaw();
});
