import { expect, test } from 'vitest';
import { newId, newSecret } from '../src/ids.ts';

test('ids are version 7 UUIDs that begin with their time', () => {
  const at = new Date(Date.UTC(2126, 0, 1));
  const id = newId({ now: () => at });
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(at.getTime());
});

test('ids of one process are ordered by creation, within a millisecond and when the clock steps back', () => {
  const ids = Array.from({ length: 10_000 }, (_, index) =>
    newId({ now: () => new Date(5_000_000_000_000 - index) }),
  );
  expect(ids).toEqual(ids.toSorted());
  expect(new Set(ids).size).toBe(ids.length);
});

test('secrets are safe in a URL and never repeat', () => {
  const secrets = Array.from({ length: 100 }, () => newSecret(24));
  expect(new Set(secrets).size).toBe(100);
  for (const secret of secrets) expect(secret).toMatch(/^[\w-]{32}$/);
});
