import { expect, test } from 'vitest';
import { workTogether } from '../../src/jobs/work-together.ts';

const ITEMS = Array.from({ length: 100 }, (_, index) => index);

test('every item once, no more at once than told', async () => {
  const done: number[] = [];
  let atOnce = 0;
  let most = 0;
  const work = async (item: number) => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await Promise.resolve();
    atOnce -= 1;
    done.push(item);
  };
  await workTogether(ITEMS, { atOnce: 4, work });
  expect(done.toSorted((a, b) => a - b)).toEqual(ITEMS);
  expect(most).toBe(4);
});

test('where one gives up, so do the others, and nothing goes on afterwards', async () => {
  const begun: number[] = [];
  const ended: number[] = [];
  const work = async (item: number) => {
    begun.push(item);
    if (item === 5) throw new Error('the database is away');
    await new Promise((resolve) => setTimeout(resolve, 5));
    ended.push(item);
  };
  await expect(workTogether(ITEMS, { atOnce: 4, work })).rejects.toThrow('the database is away');
  expect(begun.length).toBeLessThan(10);
  expect([...ended, 5].toSorted((a, b) => a - b)).toEqual(begun.toSorted((a, b) => a - b));
});

test('a signal ends it, also when nothing is left to begin', async () => {
  const stop = new AbortController();
  const work = async () => Promise.resolve(stop.abort(new Error('the process ends')));
  await expect(workTogether([1], { atOnce: 4, signal: stop.signal, work })).rejects.toThrow('process ends');
});
