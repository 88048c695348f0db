import { expect, test } from 'vitest';
import { simulate } from '../src/simulation/simulate.ts';

const PATIENCE = { timeout: 900_000 };

test(
  '1,000 seeded runs: whatever fails, is killed, frozen or pressed, books and orders are right',
  PATIENCE,
  async () => {
    const { runs, failure } = await simulate({ runs: 1_000, seed: 20_261_128 });
    expect(failure).toBeUndefined();
    expect(runs).toBe(1_000);
  },
);

test(
  'without the quarantine an order is sent twice, and its seed and path show it again',
  PATIENCE,
  async () => {
    const withoutQuarantine = { runs: 400, seed: 7, guards: { quarantine: false } };
    const { failure } = await simulate(withoutQuarantine);
    expect(failure).toContain('was sent twice');
    const path = /path: "([^"]+)"/.exec(failure ?? '')?.[1];
    const again = await simulate({ ...withoutQuarantine, path });
    expect(again.runs).toBe(1);
    expect(again.failure).toContain('was sent twice');
  },
);
