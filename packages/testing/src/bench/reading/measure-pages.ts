import type { HttpCaller } from './http-caller.ts';
import { summarise, type Latency } from './reading-result.ts';

const REQUESTS = 100;
const BAR_MS = 50;

/** What the desk's other pages ask for. */
const PAGES = {
  channels: '/api/v1/channels?limit=200',
  overview: '/api/v1/overview',
  'Money Box': '/api/v1/money-box',
  'movements of the Money Box': '/api/v1/money-box/entries',
  'open follow-ups': '/api/v1/follow-ups?open=true&limit=200',
} as const;

/** One request after the other; the first is not counted: it sums up the days that are over. */
export async function measurePages(http: HttpCaller): Promise<Latency[]> {
  const latencies: Latency[] = [];
  for (const [name, path] of Object.entries(PAGES)) {
    await http.get(path);
    const durations: number[] = [];
    for (let request = 0; request < REQUESTS; request += 1) {
      const startedMs = performance.now();
      await http.get(path);
      durations.push(performance.now() - startedMs);
    }
    latencies.push({ name, barMs: BAR_MS, ...summarise(durations) });
  }
  return latencies;
}
