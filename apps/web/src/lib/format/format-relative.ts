import type { Language } from '../i18n/language.ts';
import { LOCALE_OF } from './format-money.ts';
import { kept } from './kept.ts';

const relativeFormat = kept(
  (language: Language) =>
    new Intl.RelativeTimeFormat(LOCALE_OF[language], { numeric: 'auto', style: 'short' }),
);

const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** "vor 3 Std.", "gestern"; below a minute "jetzt". */
export function formatRelative(at: string, now: number, language: Language): string {
  const elapsed = Date.parse(at) - now;
  const format = relativeFormat(language);
  for (const [unit, length] of STEPS) {
    if (Math.abs(elapsed) >= length) return format.format(Math.trunc(elapsed / length), unit);
  }
  return format.format(0, 'second');
}
