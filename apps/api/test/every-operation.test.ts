import type { Operation } from '@bestellwerk/contracts/http/operation';
import { createOrder } from '@bestellwerk/contracts/seller-api/orders';
import { SELLER_API } from '@bestellwerk/contracts/seller-api/operations';
import { readProblem } from '@bestellwerk/testing/api-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SELLER_API_ROUTES } from '../src/routes/seller-api-routes.ts';
import { codesOf } from '../src/openapi/operation-codes.ts';
import { apiHarness, type ApiHarness, type ApiSeller } from './support/api-harness.ts';
import { countRows } from './support/count-rows.ts';
import { hostileBodies, wrongBodies, type Json } from './support/mutations.ts';
import { newOrder } from './support/new-order.ts';
import { sampleBodies } from './support/samples.ts';
import { buildWorld, paramsIn, type World } from './support/world.ts';

let api: ApiHarness;
let world: World;
let stranger: ApiSeller;
let samples: Record<string, Json>;

beforeAll(async () => {
  api = await apiHarness();
  world = await buildWorld(api);
  stranger = await api.seller();
  const { client, channelId } = world.seller;
  const { items } = await client.ok(createOrder, { body: newOrder(channelId) });
  samples = JSON.parse(JSON.stringify(sampleBodies(channelId, items[0]?.id ?? ''))) as typeof samples;
});
afterAll(async () => api[Symbol.asyncDispose]());

const named = (operations: readonly Operation[]) =>
  operations.map((operation) => [`${operation.method.toUpperCase()} ${operation.path}`, operation] as const);
const withSession = SELLER_API.filter((operation) => operation.auth !== 'none');
// What only the operator may do is closed to every seller; operator.test.ts has its own bad input.
const forSellers = SELLER_API.filter((operation) => operation.auth !== 'operator');
const withParams = withSession.filter(
  (operation) => operation.params !== undefined && forSellers.includes(operation),
);
const withBody = forSellers.filter((operation) => operation.body !== undefined);

test('every operation of the contract is mounted, and nothing else', () => {
  const mounted = SELLER_API_ROUTES.map((route) => route.operation.id).toSorted();
  expect(mounted).toEqual(SELLER_API.map((operation) => operation.id).toSorted());
});

describe('401 without a session', () => {
  test.each(named(withSession))('%s', async (_name, operation) => {
    const input = { params: paramsIn(world, operation) };
    expect(await api.visitor.refused(operation, input)).toMatchObject({
      status: 401,
      code: 'unauthenticated',
    });
  });
});

describe("404 for another seller's, before body and version are looked at", () => {
  test.each(named(withParams))('%s', async (_name, operation) => {
    const path = `/api/v1${operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => paramsIn(world, operation)[name] ?? '')}`;
    const answer = await stranger.client.raw(operation.method.toUpperCase(), path, {
      headers: { 'if-match': 'nonsense' },
      body: operation.method === 'get' ? undefined : 'not { json',
    });
    expect(readProblem(answer)).toMatchObject({ status: 404, code: 'not_found' });
  });
});

describe('404 for ids that cannot be ours', () => {
  const ids = ['1', 'null', '%00', "'; DROP TABLE orders; --", '💥', 'x'.repeat(300), '..%2f..%2fetc'];
  test.each(named(withParams))('%s', async (_name, operation) => {
    for (const id of ids) {
      const path = operation.path
        .replaceAll(/\{(id|channelId)\}/g, encodeURIComponent(id))
        .replace('{channelSku}', 'x');
      const answer = await world.seller.client.raw(operation.method.toUpperCase(), `/api/v1${path}`);
      expect(readProblem(answer)).toMatchObject({ status: 404, code: 'not_found' });
    }
  });
});

describe('400 for a wrong body, and nothing is stored', () => {
  test.each(named(withBody))('%s', { timeout: 120_000 }, async (_name, operation) => {
    const { client, sellerId } = world.seller;
    const before = await countRows(api.db, sellerId);
    for (const { what, body } of wrongBodies(samples[operation.id] ?? null)) {
      const answer = await client.raw(operation.method.toUpperCase(), pathIn(operation), {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...(operation.ifMatch && { 'if-match': '"1"' }) },
      });
      const problem = readProblem(answer);
      const expected = operation.id === 'signIn' ? [400, 401, 429] : [400];
      expect({ what, status: problem.status, known: codesOf(operation).includes(problem.code) }).toEqual({
        what,
        status: expected.find((status) => status === problem.status) ?? expected[0],
        known: true,
      });
    }
    expect(await countRows(api.db, sellerId)).toEqual(before);
    expect(api.takeErrors()).toEqual([]);
  });
});

describe('hostile but well-formed text is taken or refused, never a fault', () => {
  test.each(named(withBody))('%s', { timeout: 60_000 }, async (_name, operation) => {
    for (const { what, body } of hostileBodies(samples[operation.id] ?? null)) {
      const answer = await world.seller.client.raw(operation.method.toUpperCase(), pathIn(operation), {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...(operation.ifMatch && { 'if-match': '"1"' }) },
      });
      expect({ what, isFault: answer.status >= 500 }).toEqual({ what, isFault: false });
    }
    expect(api.takeErrors()).toEqual([]);
  });
});

describe('bodies that are no JSON', () => {
  const bodies: [string, number, string, string][] = [
    ['{"a":', 400, 'malformed_json', 'application/json'],
    ['', 400, 'malformed_json', 'application/json'],
    ['\u0000', 400, 'malformed_json', 'application/json'],
    ['{}', 415, 'unsupported_media_type', 'text/plain'],
    ['a=b', 415, 'unsupported_media_type', 'application/x-www-form-urlencoded'],
    [`"${'x'.repeat(9 << 20)}"`, 413, 'body_too_large', 'application/json'],
    [`${'['.repeat(200_000)}${']'.repeat(200_000)}`, 400, 'validation_failed', 'application/json'],
    [`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 400, 'validation_failed', 'application/json'],
  ];
  const required = withBody.filter((operation) => !operation.bodyOptional && operation.id !== 'signIn');
  test.each(named(required))('%s', async (_name, operation) => {
    for (const [body, status, code, contentType] of bodies) {
      const answer = await world.seller.client.raw(operation.method.toUpperCase(), pathIn(operation), {
        body,
        headers: { 'content-type': contentType, 'if-match': '"1"' },
      });
      const problem = readProblem(answer);
      // An unknown key alone is no mistake where a sender may know more than we do.
      const what = body.slice(0, 20);
      expect({ what, status: problem.status, code: problem.code }).toEqual({ what, status, code });
    }
  });
});

describe('a wrong query names the parameter', () => {
  const withQuery = withSession.filter((operation) => operation.query !== undefined);
  const wrong: Record<string, readonly string[]> = {
    limit: ['0', '201', '-1', '1.5', 'ten', '', '1e2', '99999999999999999999', '\u0000'],
    cursor: [
      '',
      'nonsense',
      '\u0000',
      'e30',
      Buffer.from('{"at":"0000-01-01T00:00:00Z","id":1}').toString('base64url'),
    ],
    status: ['unknown', '', '\u0000', "' OR 1=1 --"],
    reason: ['unknown', ''],
    attention: ['yes', '1'],
    sort: ['placedat', '-id', ''],
    placedFrom: ['yesterday', '2026-13-01', '0000-01-01', '2026-02-30', '9999-12-31', ''],
    placedTo: ['2026-11-23T25:00:00Z', 'now()'],
    q: ['a\u0000b', 'x'.repeat(3000)],
    channelId: ['\u0000'],
    totalFrom: ['-1', '1.5', 'ten', ''],
    totalTo: ['-1', '1.5', 'ten', ''],
    forwarded: ['yesterday', ''],
    columns: ['unknown', ''],
    kind: ['unknown'],
    from: ['yesterday', '2026-02-30', '0000-01-01', ''],
    to: ['2026-11-23T10:00:00Z', '9999-12-31'],
    orderNumber: ['\u0000'],
    open: ['maybe'],
    state: ['unknown'],
    language: ['fr'],
  };
  test.each(named(withQuery))('%s', async (_name, operation) => {
    const shape = operation.query && 'shape' in operation.query ? (operation.query.shape as object) : {};
    for (const name of Object.keys(shape)) {
      for (const value of wrong[name] ?? []) {
        const query = new URLSearchParams({ [name]: value }).toString();
        const answer = await world.seller.client.raw('GET', `${pathIn(operation)}?${query}`);
        const problem = readProblem(answer);
        const named = problem.errors?.[0]?.path.split('.')[0];
        expect({ query, status: problem.status, named }).toEqual({ query, status: 400, named: name });
      }
    }
    expect(api.takeErrors()).toEqual([]);
  });

  test.each(['limit', 'cursor', 'q', 'sort', 'channelId', 'placedFrom'])('%s given twice', async (name) => {
    const answer = await world.seller.client.raw('GET', `/api/v1/orders?${name}=1&${name}=2`);
    expect(readProblem(answer)).toMatchObject({ status: 400, errors: [{ path: name }] });
  });
});

function pathIn(operation: Operation): string {
  const params = paramsIn(world, operation);
  return `/api/v1${operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))}`;
}
