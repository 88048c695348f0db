import { describe, expect, it } from 'vitest';
import { loadFeatureTexts } from '../src/app/texts/feature-texts.ts';
import { loadStartTexts } from '../src/app/texts/start-texts.ts';
import type { Texts } from '../src/lib/i18n/texts.ts';

function flatten(texts: Texts, prefix = ''): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name]) => name ?? '').toSorted();
}

type TextFile = { namespace: string; texts: Texts };
const GERMAN_FILES = import.meta.glob<TextFile>('../src/**/i18n/de.ts', { eager: true });
const ENGLISH_FILES = import.meta.glob<TextFile>('../src/**/i18n/en.ts', { eager: true });

function byNamespace(files: Record<string, TextFile>): Texts {
  return Object.fromEntries(Object.values(files).map((file) => [file.namespace, file.texts]));
}

const german = new Map(flatten(byNamespace(GERMAN_FILES)));
const english = new Map(flatten(byNamespace(ENGLISH_FILES)));

describe('text files', () => {
  it('have a namespace of their own', () => {
    const namespaces = Object.values(GERMAN_FILES).map((file) => file.namespace);
    expect(new Set(namespaces).size).toBe(namespaces.length);
  });

  it.each(Object.entries(GERMAN_FILES))(
    '%s is fetched by its namespace, as is its English one',
    async (path, file) => {
      const start = await loadStartTexts('de');
      const found = Object.hasOwn(start, file.namespace)
        ? [start, await loadStartTexts('en')].map((texts) =>
            new Map(Object.entries(texts)).get(file.namespace),
          )
        : await Promise.all(
            (['de', 'en'] as const).map((language) => loadFeatureTexts(language, file.namespace)),
          );
      expect(found).toEqual([file.texts, ENGLISH_FILES[path.replace(/de\.ts$/, 'en.ts')]?.texts]);
    },
  );
});

describe('texts', () => {
  it('have the same keys in both languages', () => {
    expect([...english.keys()].toSorted()).toEqual([...german.keys()].toSorted());
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
