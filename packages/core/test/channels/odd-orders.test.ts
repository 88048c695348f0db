import { describe, expect, it } from 'vitest';
import { mapChannelOrder, type MappedChannelType } from '../../src/channels/map-channel-order.ts';
import { parseChannelBody } from '../../src/channels/parse-channel-body.ts';
import { DIALECTS, ended, LONG } from './dialects.ts';
import { expectOrder, reasonsOf } from './expect-order.ts';
import { ODD_ORDERS } from './odd-orders.ts';

const AT = new Date('2026-03-02T08:16:30.000Z');
const types = Object.keys(DIALECTS) as MappedChannelType[];
/** As it comes from the wire. */
const sent = (body: unknown) => parseChannelBody(Buffer.from(JSON.stringify(body)));

describe.each(types)('an odd order of %s arrives, with its reasons', (type) => {
  const dialect = DIALECTS[type];

  it.each(Object.entries(ODD_ORDERS))(
    '%s',
    (_name, { oddity, reasons = [], total = 2_990, unitPrice = 2_990 }) => {
      const order = expectOrder(mapChannelOrder(type, sent(dialect.order(42, AT, oddity))));
      const currency = oddity.currency ?? 'EUR';
      expect(order.externalId).toBe(dialect.externalId(42));
      expect(order.channelUpdatedAt).toEqual(AT);
      expect(order.payment).toEqual({ method: 'prepaid', paid: true });
      expect(order.total).toEqual({ amountCents: total, currency });
      expect(order.items).toHaveLength(oddity.lineCount ?? 1);
      for (const item of order.items) {
        expect(item).toMatchObject({ quantity: 1, unitPrice: { amountCents: unitPrice, currency } });
      }
      const codes = new Set(reasonsOf(order).map((reason) => reason.split(' ')[0] ?? ''));
      if (reasons.length === 0) expect([...codes]).toEqual([]);
      else expect([...codes]).toEqual(expect.arrayContaining([...reasons]));
      if (oddity.sku === 4711) expect(order.items[0]?.sku).toBe('4711');
      if (oddity.name) expect([order.customer.firstName, order.customer.lastName]).toEqual(oddity.name);
      if (oddity.isLong) {
        const { line1, line2, line3 } = order.shippingAddress;
        expect(order.customer.company).toBe(LONG.company);
        expect([line1, line2, line3].filter((line) => line !== undefined)).toEqual(
          LONG.lines.slice(0, dialect.lines),
        );
      }
    },
  );

  it.each(Object.entries(dialect.ends))('not ours to forward: %s', (_name, [changes, code]) => {
    const body = ended(type, dialect.order(42, AT), changes);
    expect(mapChannelOrder(type, sent(body))).toMatchObject({
      kind: 'ignored',
      code,
      externalId: dialect.externalId(42),
      channelUpdatedAt: AT,
    });
  });
});
