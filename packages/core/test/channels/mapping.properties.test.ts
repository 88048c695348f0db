import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapChannelOrder } from '../../src/channels/map-channel-order.ts';
import { reasonsOf } from './expect-order.ts';
import {
  amazonItem,
  amazonPayload,
  ebayLine,
  ebayPayload,
  prestaShopPayload,
} from './marketplace-payloads.ts';
import { prestaShopRow } from './marketplace-payloads.ts';
import { shopifyAddress, shopifyLine, shopifyPayload } from './shopify-payload.ts';
import { wooCommerceAddress, wooCommerceLine, wooCommercePayload } from './woocommerce-payload.ts';

const strange = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    '\0',
    '\ud800',
    '99999999999999999999',
    '-1',
    'constructor',
    '__proto__',
    1e21,
    Number.MAX_VALUE,
  ),
);

/** A good object in which any of its values may have been exchanged for a strange one. */
function spoilt(good: Record<string, unknown>): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .dictionary(fc.constantFrom(...Object.keys(good)), strange)
    .map((changes) => ({ ...good, ...changes }));
}

const shopify = fc
  .tuple(spoilt(shopifyPayload()), spoilt(shopifyAddress()), spoilt(shopifyLine()))
  .map(([order, shipping_address, line]) => ({ shipping_address, line_items: [line], ...order }));
const wooCommerce = fc
  .tuple(spoilt(wooCommercePayload()), spoilt(wooCommerceAddress()), spoilt(wooCommerceLine()))
  .map(([order, shipping, line]) => ({ shipping, line_items: [line], ...order }));

const amazon = fc
  .tuple(spoilt(amazonPayload()), spoilt(amazonItem()))
  .map(([order, item]) => ({ orderItems: [item], ...order }));
const ebay = fc
  .tuple(spoilt(ebayPayload()), spoilt(ebayLine()))
  .map(([order, line]) => ({ lineItems: [line], ...order }));
const prestaShop = fc
  .tuple(spoilt(prestaShopPayload()), spoilt(prestaShopRow()), strange)
  .map(([joined, row, valid]) => ({
    ...prestaShopPayload({ valid, associations: { order_rows: [row] } }),
    ...joined,
  }));

describe.each([
  ['shopify', shopify],
  ['woocommerce', wooCommerce],
  ['amazon', amazon],
  ['ebay', ebay],
  ['prestashop', prestaShop],
] as const)('any body of %s', (type, payloads) => {
  it('is mapped without an exception, to something that can be stored and checked', () => {
    fc.assert(
      fc.property(
        fc.oneof({ weight: 5, arbitrary: payloads as fc.Arbitrary<unknown> }, strange),
        (payload) => {
          const mapped = mapChannelOrder(type, payload);
          const texts = JSON.stringify(mapped);
          expect(texts).not.toMatch(/\\u0000|\\ud[89a-f]/u);
          if (mapped.kind !== 'order') return;
          const { order } = mapped;
          expect(order.externalId.length).toBeLessThanOrEqual(255);
          expect(order.number.length).toBeLessThanOrEqual(255);
          expect(order.items.length).toBeGreaterThan(0);
          for (const item of order.items) {
            expect(item.quantity).toBeGreaterThan(0);
            expect(item.unitPrice.amountCents).toBeGreaterThanOrEqual(0);
            expect(item.unitPrice.currency).toBe(order.total.currency);
          }
          expect(order.placedAt.getTime()).not.toBeNaN();
          expect(Array.isArray(reasonsOf(order))).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
