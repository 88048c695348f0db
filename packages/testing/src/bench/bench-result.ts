import { cpus, totalmem } from 'node:os';

/** One measured figure, with what it is to be compared with. */
export type Measurement = {
  name: string;
  value: number;
  unit: 'orders/s' | 'calls/s' | 'orders' | 'ms' | 's' | '%';
  /** The same essential work straight from a minimal client, in the same run. */
  ceiling?: number;
  note: string;
};

export type BenchResult = {
  at: string;
  machine: string;
  settings: Record<string, string | number>;
  measurements: Measurement[];
};

export function describeMachine(): string {
  const all = cpus();
  return `${all.length} x ${all[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
}

export function printMeasurements(measurements: readonly Measurement[]): void {
  const rows = measurements.map(({ name, value, unit, ceiling, note }) => [
    name,
    `${value} ${unit}`,
    ceiling === undefined ? '' : `${ceiling} ${unit}`,
    ceiling === undefined ? '' : `${Math.round((value * 100) / ceiling)} %`,
    note,
  ]);
  const table = [['what', 'measured', 'ceiling', 'ratio', 'how'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  for (const row of table)
    console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
}

/** The value below which this share of all values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

export function perSecond(count: number, ms: number): number {
  return Math.round((count * 1_000) / ms);
}
