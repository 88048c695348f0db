import { expect, test } from 'vitest';
import { FakeClock } from '../src/fake-clock.ts';

test('sleepers wake in the order of their times, each at its own time', async () => {
  const clock = new FakeClock('2026-11-23T12:00:00.000Z');
  const woken: string[] = [];
  const sleepThenNote = async (ms: number): Promise<void> => {
    await clock.sleep(ms);
    woken.push(clock.now().toISOString().slice(17, 23));
  };
  const sleeping = [sleepThenNote(300), sleepThenNote(100), sleepThenNote(200)];
  await clock.advance(250);
  expect(woken).toEqual(['00.100', '00.200']);
  await clock.advance(50);
  await Promise.all(sleeping);
  expect(woken).toEqual(['00.100', '00.200', '00.300']);
});

test('a sleeper that sleeps again wakes within the same advance', async () => {
  const clock = new FakeClock();
  let rounds = 0;
  const loop = (async () => {
    for (; rounds < 3; rounds += 1) await clock.sleep(10);
  })();
  await clock.advance(30);
  await loop;
  expect(rounds).toBe(3);
});

test('an aborted sleep rejects and is forgotten', async () => {
  const clock = new FakeClock();
  const controller = new AbortController();
  const sleeping = clock.sleep(1_000, controller.signal);
  controller.abort(new Error('enough'));
  await expect(sleeping).rejects.toThrow('enough');
  expect(clock.sleeperCount).toBe(0);
});

test('the wall clock may jump without moving deadlines', () => {
  const clock = new FakeClock('2026-11-23T12:00:00.000Z');
  const before = clock.monotonicMs();
  clock.setNow('2026-11-22T12:00:00.000Z');
  expect(clock.now().toISOString()).toBe('2026-11-22T12:00:00.000Z');
  expect(clock.monotonicMs()).toBe(before);
});
