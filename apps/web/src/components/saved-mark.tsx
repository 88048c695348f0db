import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** „Gespeichert", beside what was saved. Always mounted, so that it is read out. */
export function SavedMark({ shown }: { shown: boolean }) {
  const { t } = useTranslation('components');
  return (
    <span role="status" className="inline-flex min-h-5 items-center gap-1 text-[0.8125rem] text-done">
      {shown && (
        <>
          <Check aria-hidden className="size-3.5" />
          {t('saveBar.saved')}
        </>
      )}
    </span>
  );
}
