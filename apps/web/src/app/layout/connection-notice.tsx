import { RefreshCw, WifiOff } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format/format-date.ts';
import { useLanguage } from '../../lib/i18n/use-language.ts';
import { useLiveState } from '../live/live-state.ts';

/** A stream that is back within this is not worth a word. */
const GRACE_MS = 5_000;

/** Says that what is on screen may be old, why, and since when. The region is always there, so it is read out. */
export function ConnectionNotice() {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const offlineSince = useSyncExternalStore(subscribe, () => since);
  const live = useLiveState();
  const lostSince = useAfterGrace(live.kind === 'lost' ? live.since : null);
  const time = (at: number) => formatTime(new Date(at).toISOString(), language);
  return (
    <div role="status" className="print:hidden">
      {offlineSince !== null ? (
        <Line icon={<WifiOff aria-hidden className="size-4 shrink-0" />}>
          {t('offline', { time: time(offlineSince) })}
        </Line>
      ) : (
        lostSince !== null && (
          <Line icon={<RefreshCw aria-hidden className="size-4 shrink-0" />}>
            {t('notLive', { time: time(lostSince) })}
          </Line>
        )
      )}
    </div>
  );
}

function Line({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <p className="flex items-center gap-2 border-b border-stuck-line bg-stuck-soft px-4 py-2 text-stuck sm:px-6">
      {icon}
      {children}
    </p>
  );
}

/** A time, once it has stood for a while; null before. */
function useAfterGrace(at: number | null): number | null {
  const [stood, setStood] = useState<number | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setStood(at), at === null ? 0 : GRACE_MS);
    return () => clearTimeout(timer);
  }, [at]);
  return at === null ? null : stood;
}

let since = navigator.onLine ? null : Date.now();

function subscribe(listener: () => void): () => void {
  const note = () => {
    since = navigator.onLine ? null : (since ?? Date.now());
    listener();
  };
  addEventListener('online', note);
  addEventListener('offline', note);
  return () => {
    removeEventListener('online', note);
    removeEventListener('offline', note);
  };
}
