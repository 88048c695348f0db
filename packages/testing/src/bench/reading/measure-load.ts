import pg from 'pg';
import type { HttpCaller } from './http-caller.ts';
import { listPath } from './list-path.ts';
import { statementsOf, type Bench } from './measure-question.ts';
import { quantile, type Throughput } from './reading-result.ts';
import { timeStatement, type Statement } from './record-statements.ts';

const CLIENTS = 16;
const WARM_UP_MS = 2_000;
const MEASURED_MS = 10_000;
const BAR_PER_SECOND = 400;

/** How often a second the first page of 50 is answered when 16 ask at once and ask again as soon as they have it. */
export async function measureLoad(bench: Bench, http: HttpCaller, databaseUrl: string): Promise<Throughput> {
  const path = listPath({ limit: '50' });
  const { perSecond, durationsMs } = await press(() => http.get(path));
  const statements = await statementsOf(bench, { limit: '50' });
  const ceiling = await pressDatabase(databaseUrl, statements);
  return {
    name: `first page of 50, ${CLIENTS} clients`,
    perSecond,
    bar: BAR_PER_SECOND,
    ceiling,
    note: `p95 ${quantile(durationsMs, 0.95)} ms`,
  };
}

async function press(ask: (client: number) => Promise<unknown>) {
  await pressFor(WARM_UP_MS, ask);
  const durationsMs = await pressFor(MEASURED_MS, ask);
  return { durationsMs, perSecond: Math.round((durationsMs.length * 1_000) / MEASURED_MS) };
}

async function pressFor(forMs: number, ask: (client: number) => Promise<unknown>): Promise<number[]> {
  const endMs = performance.now() + forMs;
  const durationsMs: number[] = [];
  const client = async (index: number) => {
    while (performance.now() < endMs) {
      const startedMs = performance.now();
      await ask(index);
      durationsMs.push(performance.now() - startedMs);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, index) => client(index)));
  return durationsMs;
}

/** The same statements on as many connections, and nothing else. */
async function pressDatabase(databaseUrl: string, statements: readonly Statement[]): Promise<number> {
  const clients = Array.from({ length: CLIENTS }, () => new pg.Client({ connectionString: databaseUrl }));
  try {
    for (const client of clients) await client.connect();
    const { perSecond } = await press(async (index) => {
      const client = clients[index];
      for (const statement of statements) if (client) await timeStatement(client, statement);
    });
    return perSecond;
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}
