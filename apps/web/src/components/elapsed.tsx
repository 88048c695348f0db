import { formatFullDateTime } from '../lib/format/format-date.ts';
import { useLanguage } from '../lib/i18n/use-language.ts';
import { useNow } from '../lib/use-now.ts';
import { useTexts } from '../lib/i18n/use-texts.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long something has lasted, to stand after „seit": „20 Min.", „3 Std.", „6 Tagen". */
export function Elapsed({ since }: { since: string }) {
  const t = useTexts('components');
  const language = useLanguage();
  const passed = useNow() - Date.parse(since);
  const text =
    passed >= DAY
      ? t('elapsed.days', { count: Math.floor(passed / DAY) })
      : passed >= HOUR
        ? t('elapsed.hours', { hours: Math.floor(passed / HOUR) })
        : passed >= MINUTE
          ? t('elapsed.minutes', { minutes: Math.floor(passed / MINUTE) })
          : t('elapsed.justNow');
  return (
    <time dateTime={since} title={formatFullDateTime(since, language)} className="amount">
      {text}
    </time>
  );
}
