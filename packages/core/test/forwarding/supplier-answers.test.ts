import { interpretCreate } from '@bestellwerk/core/forwarding/supplier/interpret-create';
import { maskAnswer } from '@bestellwerk/core/forwarding/supplier/mask-for-attempt';
import { parseJson } from '@bestellwerk/contracts/supplier/parse-json';
import { buildOrder } from '@bestellwerk/testing/builders/build-order';
import { expect, test } from 'vitest';

const to = buildOrder();
const read = (httpStatus: number, body: string, location?: string) =>
  interpretCreate({ httpStatus, body, location, durationMs: 1 }, to);

test.each([
  ['an order id in the body', 201, '{"order_id": 123}', undefined],
  ['an order id as text', 200, '{"order_id": "123"}', undefined],
  ['an empty body with a Location', 201, '', '/rest/order/123'],
  ['a Location with host and ending', 201, '', 'https://api.example/rest/order/123.json'],
  [
    'ER008 with the order',
    409,
    JSON.stringify({ code: 'ER008', message: '{"info":"x","data":{"orderId":123}}' }),
  ],
])('%s is an acceptance', (_name, status, body, location?: string) => {
  expect(read(status, body, location)).toEqual({ kind: 'accepted', supplierOrderId: '123' });
});

test.each([
  ['an empty 201 without Location', 201, ''],
  ['an empty 200', 200, ''],
  ['a soft error', 200, '{"code":409,"message":"Something went wrong"}'],
  ['a whole HTTP answer as text', 200, 'HTTP/1.0 500 Internal Server Error\r\n\r\n'],
  ['a code nobody knows', 409, '{"code":"ER999","message":"?"}'],
  ['ER006, which is not documented', 409, '{"code":"ER006","message":"?"}'],
  ['ER008 without the order', 409, '{"code":"ER008","message":"exists"}'],
  ['a form tree that names no field', 400, '{"code":400,"message":"Validation Failed","errors":{}}'],
  ['another 4xx', 404, '{"code":404,"message":"Not Found"}'],
  ['a redirect', 302, ''],
  ['a refusal behind a 500', 500, '{"code":"ER003","message":"no stock"}'],
])('%s is unknown, neither accepted nor refused', (_name, status, body) => {
  expect(read(status, body)).toEqual({ kind: 'unknown' });
});

test.each(['timed_out', 'connection_lost'] as const)('%s is unknown', (failure) => {
  expect(interpretCreate({ failure, durationMs: 1 }, to)).toEqual({ kind: 'unknown' });
});

test("the supplier's words lose what the database cannot store, and nothing else", () => {
  expect(parseJson(String.raw`{"a\u0000":["x\u0000y","\ud800z","Gr\u00f6\u00dfe \ud83d\ude00"]}`)).toEqual({
    a: ['xy', '\uFFFDz', 'Größe 😀'],
  });
  expect(parseJson('<html>')).toBeUndefined();
});

test('an answer that is clipped in the middle of a character stays storable', () => {
  const { body } = maskAnswer({ httpStatus: 500, body: `${'x'.repeat(3_999)}😀`, durationMs: 1 });
  expect(JSON.stringify(body)).not.toContain('\\ud83d');
});
