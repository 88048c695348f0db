import { nextPartState } from '@bestellwerk/core/forwarding/send/next-part-state';
import type { PartClaim } from '@bestellwerk/core/forwarding/send/send-job';
import { expect, test } from 'vitest';

const now = new Date('2026-03-01T12:00:00Z');
const inMs = (ms: number) => new Date(now.getTime() + ms);

function nextProbeMs(kind: 'too_early' | 'still_unknown', resendAfter: Date | null): number {
  const part: PartClaim = {
    sellerId: 'seller',
    partId: 'part',
    orderId: 'order',
    round: 1,
    fence: 1n,
    reference: 'reference',
    warehouse: null,
    source: 'money_box',
    costCents: 1_000,
    items: [],
    tries: 1,
    resendAfter,
  };
  const { state, notBefore } = nextPartState({ part, kind: 'probe', outcome: { kind } }, now);
  expect(state).toBe('unknown');
  return (notBefore?.getTime() ?? Number.NaN) - now.getTime();
}

test('asked before the end of the quarantine: again at its end, often while that is far', () => {
  expect(nextProbeMs('too_early', inMs(900))).toBe(900);
  expect(nextProbeMs('still_unknown', inMs(900))).toBe(900);
  const farMs = nextProbeMs('too_early', inMs(20_000));
  expect(farMs).toBeGreaterThanOrEqual(2_000);
  expect(farMs).toBeLessThanOrEqual(3_000);
});

test('asked before the end, stored long after it: again at once, since nobody was asked in vain', () => {
  expect(nextProbeMs('too_early', inMs(-30_000))).toBeLessThanOrEqual(0);
});

test('asked after the end in vain: ever more rarely', () => {
  const shortlyMs = nextProbeMs('still_unknown', inMs(-100));
  expect(shortlyMs).toBeGreaterThanOrEqual(375);
  expect(shortlyMs).toBeLessThanOrEqual(625);
  expect(nextProbeMs('still_unknown', inMs(-60_000))).toBeGreaterThanOrEqual(22_500);
  expect(nextProbeMs('still_unknown', inMs(-86_400_000))).toBeLessThanOrEqual(750_000);
});
