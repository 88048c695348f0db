import { describe, expect, it } from 'vitest';
import { formatDuration } from '../src/lib/format/format-duration.ts';

describe('a duration', () => {
  it.each([
    [0.2, '1 Min.'],
    [42, '42 Min.'],
    [60, '1 Std.'],
    [134.4, '2 Std. 14 Min.'],
    [1440, '1 Tag'],
    [4620, '3 Tage 5 Std.'],
  ])('of %d minutes is written as its two largest units', (minutes, text) => {
    expect(formatDuration(minutes, 'de').replaceAll('\u00a0', ' ')).toBe(text);
  });
});
