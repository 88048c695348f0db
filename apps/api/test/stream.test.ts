import { createTopUp } from '@bestellwerk/contracts/seller-api/money-box';
import { createOrder } from '@bestellwerk/contracts/seller-api/orders';
import { streamHintSchema, type StreamHint } from '@bestellwerk/contracts/seller-api/stream';
import { publishHints } from '@bestellwerk/core/stream/publish-hint';
import { runStatement } from '@bestellwerk/db/scratch-database';
import { apiClient } from '@bestellwerk/testing/api-client';
import { waitUntil } from '@bestellwerk/testing/builders/wait-for-order';
import { expect, test } from 'vitest';
import { apiHarness } from './support/api-harness.ts';
import { newOrder } from './support/new-order.ts';
import { signedIn } from './support/signed-in.ts';
import { sharedApi } from './support/shared-api.ts';

const api = sharedApi();

type Listening = { hints: StreamHint[]; ended: Promise<void>; contentType: string | null };

/** Reads a stream until it ends. */
async function listenTo(url: string, cookie: string): Promise<Listening> {
  const headers = { cookie, 'accept-encoding': 'gzip' };
  const answer = await fetch(`${url}/api/v1/stream`, { headers });
  const hints: StreamHint[] = [];
  async function read(): Promise<void> {
    let text = '';
    for await (const chunk of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk;
      const events = text.split('\n\n');
      text = events.pop() ?? '';
      for (const event of events.filter((line) => line.startsWith('data: '))) {
        hints.push(streamHintSchema.parse(JSON.parse(event.slice('data: '.length))));
      }
    }
  }
  return { hints, ended: read(), contentType: answer.headers.get('content-type') };
}

test("a seller hears of each change once it is committed, and of nobody else's", async () => {
  const own = await signedIn(api());
  const stranger = await signedIn(api());
  const { hints, contentType } = await listenTo(api().url, own.cookie);
  const foreign = await listenTo(api().url, stranger.cookie);
  expect(contentType).toContain('text/event-stream');
  const { id } = await own.client.ok(createOrder, { body: newOrder(own.seller.channelId) });
  const found = await waitUntil('the hint', () =>
    Promise.resolve(hints.find((hint) => hint.topic === 'order' && hint.id === id)),
  );
  expect(found.version).toBeGreaterThan(0);
  const body = { amount: { amountCents: 1, currency: 'EUR' }, method: 'card' } as const;
  await own.client.ok(createTopUp, { body });
  await waitUntil('the hint', () => Promise.resolve(hints.some((hint) => hint.topic === 'money_box')));
  expect(foreign.hints).toEqual([]);
});

test('401 without a session', async () => {
  const answer = await apiClient(api().url).raw('GET', '/api/v1/stream');
  expect(answer.status).toBe(401);
});

test('streams end when the process does', async () => {
  const ending = await apiHarness();
  const { cookie } = await signedIn(ending);
  const { ended } = await listenTo(ending.url, cookie);
  await ending[Symbol.asyncDispose]();
  await expect(ended).resolves.toBeUndefined();
});

test('after a lost database connection streams end, so that browsers connect and read again', async () => {
  const { cookie, client, seller } = await signedIn(api());
  const first = await listenTo(api().url, cookie);
  await runStatement(
    api().databaseUrl,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE application_name = 'bestellwerk-hints' AND datname = current_database()`,
  );
  await expect(first.ended).resolves.toBeUndefined();
  const second = await listenTo(api().url, cookie);
  const { id } = await client.ok(createOrder, { body: newOrder(seller.channelId) });
  await waitUntil('the hint', () => Promise.resolve(second.hints.some((hint) => hint.id === id)));
});

test('thousands of changes at once reach a browser as a handful of hints', async () => {
  const { cookie, seller } = await signedIn(api());
  const { hints } = await listenTo(api().url, cookie);
  const { sellerId } = seller;
  const many = Array.from({ length: 5_000 }, (_, index) => ({
    sellerId,
    hint: { topic: 'order' as const, id: `order ${index}`, version: 1 },
  }));
  await api().db.asSystem((tx) => publishHints(tx, many));
  await api().db.asSystem((tx) => publishHints(tx, [{ sellerId, hint: { topic: 'channel' } }]));
  await waitUntil('the last hint', () => Promise.resolve(hints.some(({ topic }) => topic === 'channel')));
  // The first at once, the rest as „orders changed".
  expect(hints.length).toBeLessThan(10);
  expect(hints).toContainEqual({ topic: 'order' });
});
