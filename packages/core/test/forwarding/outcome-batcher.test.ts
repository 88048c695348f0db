import { createOutcomeBatcher } from '@bestellwerk/core/forwarding/outcome-batcher';
import { silentLogger } from '@bestellwerk/platform/logger';
import { FakeClock } from '@bestellwerk/testing/fake-clock';
import { expect, test } from 'vitest';

/** Whoever is about to sleep gets the chance to lie down first. */
async function pass(clock: FakeClock, ms: number): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  await clock.advance(ms);
  await new Promise((resolve) => setImmediate(resolve));
}

function batcherWithPoison(clock: FakeClock) {
  const stored: string[] = [];
  const counts: number[] = [];
  const batcher = createOutcomeBatcher<string>({
    clock,
    logger: silentLogger,
    giveUpMs: 10_000,
    onStored: (count) => counts.push(count),
    store: (entries) => {
      if (entries.includes('poison')) return Promise.reject(new Error('cannot be stored'));
      stored.push(...entries);
      return Promise.resolve();
    },
  });
  return { batcher, stored, released: () => counts.reduce((sum, count) => sum + count, 0) };
}

test('an outcome that cannot be stored holds up neither its batch nor the next ones', async () => {
  const clock = new FakeClock();
  const { batcher, stored } = batcherWithPoison(clock);
  for (const entry of ['a', 'poison', 'b']) batcher.add(entry);
  await pass(clock, 10);
  expect(stored).toEqual(['a', 'b']);
  batcher.add('c');
  await pass(clock, 10);
  expect(stored).toEqual(['a', 'b', 'c']);
});

test('it is given up after its time, and its slot is free again', async () => {
  const clock = new FakeClock();
  const { batcher, released } = batcherWithPoison(clock);
  for (const entry of ['poison', 'a']) batcher.add(entry);
  await pass(clock, 5_000);
  expect(released()).toBe(1);
  await pass(clock, 6_000);
  expect(released()).toBe(2);
  await batcher.flushed();
});
