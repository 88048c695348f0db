import { Check } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

const SHOWN_MS = 5000;

/** „Gespeichert" for a while after something was; `at` is when. Always mounted, so that it is read out. */
export function SavedMark({ at }: { at: number | null }) {
  const { t } = useTranslation('components');
  const [passed, setPassed] = useState<number | null>(null);
  useEffect(() => {
    if (at === null) return;
    const timer = setTimeout(() => setPassed(at), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [at]);
  return (
    <span role="status" className="inline-flex min-h-5 items-center gap-1 text-[0.8125rem] text-done">
      {at !== null && at !== passed && (
        <>
          <Check aria-hidden className="size-3.5" />
          {t('saveBar.saved')}
        </>
      )}
    </span>
  );
}
