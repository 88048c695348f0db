import type { QueryKey } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { collectKeys } from '../src/app/live/collect-keys.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a burst of hints is one refresh, each key once', () => {
  const renewed: (readonly QueryKey[])[] = [];
  const { refresh } = collectKeys((keys) => renewed.push(keys));
  for (let hint = 0; hint < 50; hint += 1) {
    refresh(['orders', 'list']);
    refresh(['money-box']);
  }
  vi.advanceTimersByTime(500);
  expect(renewed).toEqual([[['orders', 'list'], ['money-box']]]);
});

test('hints that never end refresh every other second at most, and the last one is not lost', () => {
  const renewed: (readonly QueryKey[])[] = [];
  const { refresh } = collectKeys((keys) => renewed.push(keys));
  for (let elapsed = 0; elapsed < 10_000; elapsed += 100) {
    refresh(['orders', 'list']);
    vi.advanceTimersByTime(100);
  }
  expect(renewed.length).toBeLessThanOrEqual(6);
  refresh(['follow-ups']);
  vi.advanceTimersByTime(2_000);
  expect(renewed.at(-1)).toContainEqual(['follow-ups']);
});

test('what was stopped refreshes nothing more', () => {
  const renewed: (readonly QueryKey[])[] = [];
  const { refresh, stop } = collectKeys((keys) => renewed.push(keys));
  refresh(['orders', 'list']);
  stop();
  vi.advanceTimersByTime(5_000);
  expect(renewed).toEqual([]);
});
