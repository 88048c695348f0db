import { countOrders } from '@bestellwerk/core/orders/count-orders';
import type { Bench } from './measure-question.ts';
import { quantile, summarise, type Latency } from './reading-result.ts';
import { recordStatements, timeStatement } from './record-statements.ts';

const REQUESTS = 300;

/** The numbers by status and by reason. */
export async function measureCounts({ http, reader, client }: Bench): Promise<Latency> {
  const statements = await recordStatements(reader, countOrders);
  const durations: number[] = [];
  const ceilings: number[] = [];
  for (let request = 0; request < REQUESTS; request += 1) {
    const startedMs = performance.now();
    await http.get('/api/v1/orders/counts');
    durations.push(performance.now() - startedMs);
    for (const statement of statements) ceilings.push(await timeStatement(client, statement));
  }
  const name = 'counts by status and by reason';
  return { name, barMs: 15, ...summarise(durations), ceilingMs: quantile(ceilings, 0.95) };
}
