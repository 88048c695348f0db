import type { FormatterModule } from 'i18next';
import { formatCount } from '../format/format-list.ts';
import { isLanguage } from './language.ts';

/**
 * How values are written into sentences: numbers are grouped as the language does it. No text names a format of its
 * own, so nothing else is known here.
 */
export const valueFormatter: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format(value: unknown, _format, language) {
    if (typeof value === 'number' && isLanguage(language)) return formatCount(value, language);
    return typeof value === 'string' ? value : '';
  },
};
