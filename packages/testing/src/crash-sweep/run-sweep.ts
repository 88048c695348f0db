import { startMockSupplierProcess } from '../processes/start-mock-supplier-process.ts';
import { makeTestFolder } from '../test-folder.ts';
import { rm } from 'node:fs/promises';
import { runCase } from './run-case.ts';
import { nameOf, type SweepCase } from './sweep-case.ts';

export type SweepResult = { passed: number; total: number; failures: string[] };

/** Each case waits most of its time for time-outs and quarantines, so several run at once. */
const AT_ONCE = 4;

/** Runs these cases on the test database server, with one supplier for all of them. */
export async function runSweep(
  cases: readonly SweepCase[],
  options: { signal?: AbortSignal; onCase?: (name: string, faults: readonly string[]) => void } = {},
): Promise<SweepResult> {
  const folder = await makeTestFolder();
  const supplier = await startMockSupplierProcess({ env: { MOCK_RATE_PER_SECOND: '100000' } });
  const failures: string[] = [];
  let passed = 0;
  let next = 0;
  async function work(): Promise<void> {
    for (let each = cases[next++]; each && !options.signal?.aborted; each = cases[next++]) {
      const faults = await runCase(each, { folder, supplier });
      if (faults.length === 0) passed += 1;
      failures.push(...faults.map((fault) => `${nameOf(each)}: ${fault}`));
      options.onCase?.(nameOf(each), faults);
    }
  }
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return { passed, total: cases.length, failures };
  } finally {
    await supplier.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
