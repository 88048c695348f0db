import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { ConfirmDialog } from '../../../../components/confirm-dialog.tsx';

/** Asks before unsaved changes are lost, on links of the app and on closing the tab. */
export function LeaveGuard({ unsaved }: { unsaved: boolean }) {
  const { t } = useTranslation('orderDetail');
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => unsaved && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);
  return (
    <ConfirmDialog
      open={blocker.state === 'blocked'}
      onOpenChange={(open) => !open && blocker.reset?.()}
      title={t('form.leaveTitle')}
      description={t('form.leave')}
      confirmLabel={t('form.leaveConfirm')}
      cancelLabel={t('form.leaveCancel')}
      danger
      onConfirm={() => blocker.proceed?.()}
    />
  );
}
