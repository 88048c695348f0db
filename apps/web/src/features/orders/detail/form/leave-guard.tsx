import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';

const ConfirmDialog = lazy(() =>
  import('../../../../components/confirm-dialog.tsx').then((file) => ({ default: file.ConfirmDialog })),
);

/** Asks before unsaved changes are lost, on links of the app and on closing the tab. */
export function LeaveGuard({ unsaved }: { unsaved: boolean }) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => unsaved && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);
  return blocker.state === 'blocked' && <AskToLeave onStay={blocker.reset} onLeave={blocker.proceed} />;
}

function AskToLeave({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const { t } = useTranslation('orderDetail');
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
        title={t('form.leaveTitle')}
        description={t('form.leave')}
        confirmLabel={t('form.leaveConfirm')}
        cancelLabel={t('form.leaveCancel')}
        danger
        onConfirm={() => answer(onLeave)}
      />
    </Suspense>
  );
}
