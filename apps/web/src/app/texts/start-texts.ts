import type { Language } from '../../lib/i18n/language.ts';
import type { Texts } from '../../lib/i18n/texts.ts';

/** What every page needs, in one chunk per language; other namespaces come with the first page that uses them. */
export const START_NAMESPACES = ['app', 'components', 'problems', 'terms'] as const;
export type StartNamespace = (typeof START_NAMESPACES)[number];

export async function loadStartTexts(language: Language): Promise<Record<StartNamespace, Texts>> {
  const { texts } = language === 'de' ? await import('./start.de.ts') : await import('./start.en.ts');
  return texts;
}
