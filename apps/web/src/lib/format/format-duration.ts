import type { Language } from '../i18n/language.ts';
import { LOCALE_OF } from './format-money.ts';

const MINUTES_OF = { day: 1440, hour: 60, minute: 1 } as const;
type Unit = keyof typeof MINUTES_OF;

/** "2 Std. 14 Min.", "3 Tage 5 Std.": the two largest units, below a minute one minute. */
export function formatDuration(minutes: number, language: Language): string {
  const whole = Math.max(1, Math.round(minutes));
  const [large, small]: [Unit, Unit | null] =
    whole >= MINUTES_OF.day
      ? ['day', 'hour']
      : whole >= MINUTES_OF.hour
        ? ['hour', 'minute']
        : ['minute', null];
  const count = Math.floor(whole / MINUTES_OF[large]);
  const rest = small === null ? 0 : Math.floor((whole % MINUTES_OF[large]) / MINUTES_OF[small]);
  const parts = [formatUnit(count, large, language)];
  if (small !== null && rest > 0) parts.push(formatUnit(rest, small, language));
  return parts.join(' ');
}

function formatUnit(count: number, unit: Unit, language: Language): string {
  const unitDisplay = unit === 'day' ? 'long' : 'short';
  return new Intl.NumberFormat(LOCALE_OF[language], { style: 'unit', unit, unitDisplay }).format(count);
}
