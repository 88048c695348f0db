import { listOrders as listOperation } from '@bestellwerk/contracts/seller-api/orders';
import { listOrders } from '@bestellwerk/core/orders/list-orders';
import type { SellerReader } from '@bestellwerk/db/reader';
import type pg from 'pg';
import type { HttpCaller } from './http-caller.ts';
import { listPath } from './list-path.ts';
import type { ListQuestion, Query } from './list-questions.ts';
import { quantile, summarise, type Latency } from './reading-result.ts';
import { recordStatements, timeStatement, type Statement } from './record-statements.ts';

export type Bench = { http: HttpCaller; reader: SellerReader; client: pg.Client };

const LEAST_REQUESTS = 100;
const PAGE = 50;

/** Asks every wording several times, one request after the other; the first of each is not counted. */
export async function measureQuestion(
  bench: Bench,
  { name, barMs, queries }: ListQuestion,
): Promise<Latency> {
  const rounds = Math.ceil(LEAST_REQUESTS / queries.length);
  const statements = (await Promise.all(queries.map((query) => statementsOf(bench, query)))).flat();
  const paths = queries.map(listPath);
  const durations = await timeRounds(paths, rounds, bench.http.get);
  const ceilings = await timeRounds(statements, rounds, (statement) =>
    timeStatement(bench.client, statement),
  );
  return { name, barMs, ...summarise(durations), ceilingMs: quantile(ceilings, 0.95) };
}

async function timeRounds<Item>(
  items: readonly Item[],
  rounds: number,
  work: (item: Item) => Promise<unknown>,
): Promise<number[]> {
  for (const item of items) await work(item);
  const durations: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const item of items) {
      const startedMs = performance.now();
      await work(item);
      durations.push(performance.now() - startedMs);
    }
  }
  return durations;
}

/** What the list reads with for a query. */
export function statementsOf({ reader }: Pick<Bench, 'reader'>, query: Query): Promise<Statement[]> {
  const { limit = PAGE, cursor, sort, ...filter } = listOperation.query.parse(query);
  return recordStatements(reader, (recording) => listOrders(recording, { limit, cursor, sort, filter }));
}
