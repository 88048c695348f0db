import type { BulkProgress } from './measure-bulk.ts';

/** How long one kind of question takes, with what it is to be compared with. */
export type Latency = {
  name: string;
  requests: number;
  p50Ms: number;
  p95Ms: number;
  /** What it must not take longer than, at a million orders. */
  barMs: number;
  /** p95 of the same statements straight from a minimal client, their rows unread. */
  ceilingMs?: number;
  note?: string;
};

/** How many requests a second are answered. */
export type Throughput = { name: string; perSecond: number; bar: number; ceiling?: number; note: string };

export function summarise(durationsMs: readonly number[]): Pick<Latency, 'requests' | 'p50Ms' | 'p95Ms'> {
  return {
    requests: durationsMs.length,
    p50Ms: quantile(durationsMs, 0.5),
    p95Ms: quantile(durationsMs, 0.95),
  };
}

/** The value below which this share of all values lies, to a tenth of a millisecond. */
export function quantile(valuesMs: readonly number[], share: number): number {
  const sorted = valuesMs.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return Math.round(value * 10) / 10;
}

export function printLatencies(latencies: readonly Latency[]): void {
  printTable(
    ['what', 'p50', 'p95', 'bar', '', 'ceiling p95', ''],
    latencies.map(({ name, p50Ms, p95Ms, barMs, ceilingMs, note = '' }) => [
      name,
      `${p50Ms} ms`,
      `${p95Ms} ms`,
      `≤ ${barMs} ms`,
      p95Ms <= barMs ? '✓' : '✗',
      ceilingMs === undefined ? '' : `${ceilingMs} ms`,
      note,
    ]),
  );
}

export function printThroughputs(throughputs: readonly Throughput[]): void {
  printTable(
    ['what', 'requests/s', 'bar', '', 'ceiling', ''],
    throughputs.map(({ name, perSecond, bar, ceiling, note }) => [
      name,
      String(perSecond),
      `≥ ${bar}`,
      perSecond >= bar ? '✓' : '✗',
      String(ceiling ?? ''),
      note,
    ]),
  );
}

/** What a browser that was never here before shows, and when: medians. */
export type FirstSight = {
  name: string;
  rowMs: number;
  rowBarMs: number;
  paintMs: number;
  paintBarMs: number;
};

export function printSights(sights: readonly FirstSight[]): void {
  console.log('');
  printTable(
    ['what', 'first row', 'bar', '', 'largest paint', 'bar', ''],
    sights.map(({ name, rowMs, rowBarMs, paintMs, paintBarMs }) => [
      name,
      `${rowMs} ms`,
      `≤ ${rowBarMs} ms`,
      rowMs <= rowBarMs ? '✓' : '✗',
      `${paintMs} ms`,
      `≤ ${paintBarMs} ms`,
      paintMs <= paintBarMs ? '✓' : '✗',
    ]),
  );
}

export function printBulk({ orders, seconds, stepsSeen }: BulkProgress): void {
  console.log(`\nsend ${orders} orders again at once: ${seconds} s, progress seen ${stepsSeen} times`);
}

function printTable(header: readonly string[], rows: readonly (readonly string[])[]): void {
  const table = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}
