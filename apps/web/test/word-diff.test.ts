import { describe, expect, it } from 'vitest';
import { wordDiff } from '../src/lib/word-diff.ts';

describe('wordDiff', () => {
  it('keeps what both have and names the rest', () => {
    expect(wordDiff('Kaiserstraße 5 Hinterhaus', 'Kaiserstr. 5 Hinterhaus')).toEqual([
      { kind: 'removed', text: 'Kaiserstraße ' },
      { kind: 'added', text: 'Kaiserstr. ' },
      { kind: 'same', text: '5 Hinterhaus' },
    ]);
  });

  it.each([
    ['a b c', ''],
    ['', 'a b'],
    ['a b c d', 'd c b a'],
    ['same', 'same'],
  ])('rebuilds both sides of %j and %j', (before, after) => {
    const parts = wordDiff(before, after);
    const side = (not: string) => parts.filter((part) => part.kind !== not).map((part) => part.text.trim());
    const words = (texts: string[]) => texts.join(' ').split(' ').filter(Boolean).join(' ');
    expect(words(side('added'))).toBe(before);
    expect(words(side('removed'))).toBe(after);
  });
});
