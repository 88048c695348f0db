import { formatDateTime, formatFullDateTime } from '../lib/format/format-date.ts';
import { formatRelative } from '../lib/format/format-relative.ts';
import { useNow } from '../lib/use-now.ts';
import { useLanguage } from '../lib/i18n/use-language.ts';

export function DateTime({ at }: { at: string }) {
  const language = useLanguage();
  return (
    <time dateTime={at} title={formatFullDateTime(at, language)} className="amount">
      {formatDateTime(at, language)}
    </time>
  );
}

/** "vor 3 Std.", kept current; the exact time is its title. */
export function RelativeTime({ at }: { at: string }) {
  const language = useLanguage();
  const now = useNow();
  return (
    <time dateTime={at} title={formatFullDateTime(at, language)} className="whitespace-nowrap">
      {formatRelative(at, now, language)}
    </time>
  );
}
