import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';

const ConfirmDialog = lazy(() =>
  import('./confirm-dialog.tsx').then((file) => ({ default: file.ConfirmDialog })),
);

/** Asks before a page with unsaved input is left; another view of the same page is not leaving. */
export function LeaveGuard({ when }: { when: boolean }) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => when && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!when) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [when]);
  return blocker.state === 'blocked' && <AskToLeave onStay={blocker.reset} onLeave={blocker.proceed} />;
}

function AskToLeave({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const { t } = useTranslation('components');
  // The router takes one answer; a second press before the question is gone would be an error.
  const answered = useRef(false);
  const answer = (give: () => void) => {
    if (answered.current) return;
    answered.current = true;
    give();
  };
  return (
    <Suspense fallback={null}>
      <ConfirmDialog
        open
        onOpenChange={(open) => !open && answer(onStay)}
        title={t('leave.title')}
        description={t('leave.text')}
        cancelLabel={t('leave.stay')}
        confirmLabel={t('leave.go')}
        danger
        onConfirm={() => answer(onLeave)}
      />
    </Suspense>
  );
}
