import { describe, expect, it } from 'vitest';
import { texts as de } from '../src/app/texts/de.ts';
import { texts as en } from '../src/app/texts/en.ts';
import type { Texts } from '../src/lib/i18n/texts.ts';

function flatten(texts: Texts, prefix = ''): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name]) => name ?? '').sort();
}

const german = new Map(flatten(de));
const english = new Map(flatten(en));

describe('texts', () => {
  it('have the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...german.keys()].sort());
  });

  it.each([...german])('%s has the same placeholders in both languages', (key, text) => {
    expect(placeholders(english.get(key) ?? '')).toEqual(placeholders(text));
  });

  it('are never empty', () => {
    const empty = [...german, ...english].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('give every plural both forms', () => {
    const broken = [...german.keys()].filter(
      (key) =>
        (key.endsWith('_one') && !german.has(key.replace(/_one$/, '_other'))) ||
        (key.endsWith('_other') && !german.has(key.replace(/_other$/, '_one'))),
    );
    expect(broken).toEqual([]);
  });
});
