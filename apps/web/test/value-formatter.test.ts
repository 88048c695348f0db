import i18next from 'i18next';
import { expect, it } from 'vitest';
import { valueFormatter } from '../src/lib/i18n/value-formatter.ts';

it.each([
  [22_979, 'de', '22.979'],
  [22_979, 'en', '22,979'],
  [12, 'de', '12'],
  ['22979', 'de', '22979'],
])('%s in a sentence of language %s is %s', async (value, language, text) => {
  const i18n = i18next.createInstance();
  await i18n.use(valueFormatter).init({
    lng: language,
    resources: { [language]: { translation: { sentence: '{{value}}' } } },
    interpolation: { escapeValue: false, alwaysFormat: true },
  });
  expect(i18n.t('sentence', { value })).toBe(text);
});
