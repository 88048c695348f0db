import type { Language } from '../../lib/i18n/language.ts';
import type { Texts } from '../../lib/i18n/texts.ts';

/** One chunk per language. */
export async function loadTexts(language: Language): Promise<Record<string, Texts>> {
  const { texts } = language === 'de' ? await import('./de.ts') : await import('./en.ts');
  return texts;
}
