import { readFaultDetail } from '@bestellwerk/core/channels/remote/read-fault-detail';
import { requireSuccess } from '@bestellwerk/core/channels/remote/require-success';
import { expect, it } from 'vitest';

it.each([
  [
    'WooCommerce',
    '{"code":"rest_cannot_view","message":"Sorry, you cannot view this."}',
    'Sorry, you cannot view this.',
  ],
  ['Shopify', '{"errors":["Fulfillment order is on hold"]}', 'Fulfillment order is on hold'],
  ['Shopify by field', '{"errors":{"page_info":"Invalid value."}}', 'Invalid value.'],
  [
    'eBay',
    '{"errors":[{"errorId":1001,"domain":"OAuth","message":"Invalid access token"}]}',
    'Invalid access token',
  ],
  ['OAuth', '{"error":"invalid_grant","error_description":"the token is invalid"}', 'the token is invalid'],
  ['Amazon', '{"errors":[{"code":"Unauthorized","message":"Access denied."}]}', 'Access denied.'],
  ['plain text', 'Too many requests', 'Too many requests'],
  ['a page', '<!doctype html><title>404</title>', ''],
  ['nothing', '', ''],
  ['a number', '42', '42'],
])('%s says it in its own place', (_name, body, words) => {
  expect(readFaultDetail(Buffer.from(body))).toBe(words);
});

it('is clipped, whatever a channel sends', () => {
  expect(readFaultDetail(Buffer.from('x'.repeat(100_000)))).toHaveLength(300);
  expect(readFaultDetail(Buffer.from('['.repeat(30_000) + ']'.repeat(30_000)))).toHaveLength(300);
});

it('holds no half characters, which the database would refuse', () => {
  expect(readFaultDetail(Buffer.from(`x${'😀'.repeat(300)}`)).isWellFormed()).toBe(true);
  expect(readFaultDetail(Buffer.from(String.raw`{"message":"\ud83d"}`)).isWellFormed()).toBe(true);
});

it('clips where a redirect leads, too', () => {
  const header = () => `https://shop.example/${'x'.repeat(9_000)}`;
  expect(() => requireSuccess(302, header, Buffer.alloc(0))).toThrow(/^redirected: .{300}$/u);
});
