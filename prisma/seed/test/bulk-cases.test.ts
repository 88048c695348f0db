import { expect, test } from 'vitest';
import { drawCase } from '../bulk/bulk-cases.ts';
import { createRandom } from '../random.ts';

const now = new Date('2026-11-23T12:00:00.000Z');

function fatesAt(ageHours: number): Set<string> {
  const random = createRandom('cases');
  const placedAt = new Date(now.getTime() - ageHours * 3_600_000);
  return new Set(Array.from({ length: 3_000 }, () => drawCase(placedAt, now, random).fate));
}

test('what takes a seller up to two days has not happened to the youngest', () => {
  expect([...fatesAt(71)]).not.toEqual(expect.arrayContaining(['mended']));
  expect([...fatesAt(71)]).not.toEqual(expect.arrayContaining(['cancelled']));
  expect([...fatesAt(73)]).toEqual(expect.arrayContaining(['mended', 'cancelled']));
});
