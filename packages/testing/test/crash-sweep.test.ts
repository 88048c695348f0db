import { expect, test } from 'vitest';
import { runSweep } from '../src/crash-sweep/run-sweep.ts';
import { coveringCases } from '../src/crash-sweep/sweep-case.ts';

test(
  'an order survives the death of its process at every point, and is sent once',
  { timeout: 180_000 },
  async () => {
    const { passed, total, failures } = await runSweep(coveringCases());
    expect(failures).toEqual([]);
    process.stdout.write(`crash points: ${passed} of ${total}\n`);
    expect(passed).toBe(total);
  },
);
