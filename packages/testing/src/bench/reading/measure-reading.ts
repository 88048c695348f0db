import { createApiToken } from '@bestellwerk/core/api-tokens/create-api-token';
import { DEMO_LOGIN } from '@bestellwerk/core/sessions/demo-login';
import type { Database } from '@bestellwerk/db/database';
import pg from 'pg';
import { findPage } from './find-page.ts';
import { httpCaller } from './http-caller.ts';
import { pageQuestions, searchQuestions } from './list-questions.ts';
import { measureCounts } from './measure-counts.ts';
import { measureLoad } from './measure-load.ts';
import { measurePages } from './measure-pages.ts';
import { measureQuestion, type Bench } from './measure-question.ts';
import type { Latency, Throughput } from './reading-result.ts';
import { sampleOrders } from './sample-orders.ts';

export type Place = { apiUrl: string; databaseUrl: string; db: Database; orders: number };

const SAMPLES = 50;
const CLIENTS = 16;
const DEEP_PAGE = 4_000;

/** Asks the API of a seeded database whatever the desk asks of its order list. */
export async function measureReading(
  place: Place,
  tell: (what: string) => void,
): Promise<{ latencies: Latency[]; throughputs: Throughput[] }> {
  const samples = await sampleOrders(place.databaseUrl, DEMO_LOGIN.email, SAMPLES);
  const { token } = await place.db.withSeller(samples.sellerId, (tx) =>
    createApiToken(tx, { name: 'bench' }),
  );
  const client = new pg.Client({ connectionString: place.databaseUrl });
  await client.connect();
  const one = httpCaller(place.apiUrl, token, 1);
  const many = httpCaller(place.apiUrl, token, CLIENTS);
  const bench: Bench = { http: one, client, reader: place.db.readSeller(samples.sellerId) };
  try {
    const { page, cursor } = await findPage(bench, DEEP_PAGE, place.orders);
    const deep = { name: `page ${page} by keyset`, barMs: 25, queries: [{ cursor }] };
    const latencies: Latency[] = [];
    for (const question of [...pageQuestions(samples), deep, ...searchQuestions(samples)]) {
      tell(question.name);
      latencies.push(await measureQuestion(bench, question));
    }
    tell('counts');
    latencies.push(await measureCounts(bench));
    tell('the other pages');
    latencies.push(...(await measurePages(one)));
    tell('load');
    return { latencies, throughputs: [await measureLoad(bench, many, place.databaseUrl)] };
  } finally {
    one.close();
    many.close();
    await client.end();
  }
}
