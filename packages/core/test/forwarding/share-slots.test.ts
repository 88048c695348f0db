import { shareSlots } from '@bestellwerk/core/forwarding/peek-work';
import { expect, test } from 'vitest';

const nothing = { probes: 0, ready: 0, toReserve: 0, toQuote: 0 };

test('what may be out is asked about before anything new', () => {
  const share = shareSlots(4, { probes: 3, ready: 9, toReserve: 9, toQuote: 9 });
  expect(share).toMatchObject({ probes: 3, sends: 1, quotes: 0 });
});

test('sends and quotes share by halves, and neither leaves a call unused', () => {
  expect(shareSlots(10, { ...nothing, toReserve: 50, toQuote: 50 })).toMatchObject({ sends: 5, quotes: 5 });
  expect(shareSlots(10, { ...nothing, toReserve: 2, toQuote: 50 })).toMatchObject({ sends: 2, quotes: 8 });
  expect(shareSlots(10, { ...nothing, toReserve: 50, toQuote: 1 })).toMatchObject({ sends: 9, quotes: 1 });
});

test('nothing is reserved while the parts that are ready use up the sends', () => {
  expect(shareSlots(5, { ...nothing, ready: 7, toReserve: 50 })).toMatchObject({ sends: 5, reserves: 0 });
  expect(shareSlots(5, { ...nothing, ready: 2, toReserve: 50 })).toMatchObject({ sends: 5, reserves: 3 });
});
