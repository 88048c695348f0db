import type { Language } from '../i18n/language.ts';
import { LOCALE_OF } from './format-money.ts';
import { kept } from './kept.ts';

const TIME_ZONE = 'Europe/Berlin';

const formatter = kept(
  (language: Language, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALE_OF[language], { timeZone: TIME_ZONE, ...options }),
);
const dayFormat = kept(() => new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE }));

/** "23.11.26, 17:05" */
export function formatDateTime(at: string, language: Language): string {
  return formatter(language, { dateStyle: 'short', timeStyle: 'short' }).format(new Date(at));
}

/** "Montag, 23. November 2026 um 17:05:12", for titles. */
export function formatFullDateTime(at: string, language: Language): string {
  return formatter(language, { dateStyle: 'full', timeStyle: 'medium' }).format(new Date(at));
}

/** "23. November 2026" */
export function formatDay(at: string, language: Language): string {
  return formatter(language, { dateStyle: 'long' }).format(new Date(at));
}

/** "Do., 27.11." */
export function formatShortDay(at: string | Date, language: Language): string {
  return formatter(language, { weekday: 'short', day: '2-digit', month: '2-digit' }).format(new Date(at));
}

/** "27.11.", under a chart. */
export function formatDayAndMonth(at: string, language: Language): string {
  return formatter(language, { day: '2-digit', month: '2-digit' }).format(new Date(at));
}

/** "17:05" */
export function formatTime(at: string, language: Language): string {
  return formatter(language, { timeStyle: 'short' }).format(new Date(at));
}

/** The calendar day in Berlin as "2026-11-23", for grouping. */
export function dayOf(at: string): string {
  return dayFormat().format(new Date(at));
}
