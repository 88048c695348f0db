import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { LeaveGuard } from './leave-guard.tsx';

type SaveBarProps = {
  /** There is something to save. */
  changed: boolean;
  pending: boolean;
  onDiscard: () => void;
};

/** The foot of a form, in sight at the lower edge while there is something to save; its button submits. */
export function SaveBar({ changed, pending, onDiscard }: SaveBarProps) {
  const { t } = useTranslation('components');
  return (
    <>
      <LeaveGuard when={changed && !pending} />
      {changed && (
        <div
          role="group"
          aria-label={t('saveBar.label')}
          className="sticky bottom-0 z-20 mt-4 flex flex-wrap items-center gap-2 rounded-box border border-line bg-raised px-4 py-2.5 shadow-float"
        >
          <span className="mr-auto text-muted">{t('saveBar.changed')}</span>
          <Button variant="ghost" disabled={pending} onClick={onDiscard}>
            {t('saveBar.discard')}
          </Button>
          <Button type="submit" variant="primary" pending={pending}>
            {t('saveBar.save')}
          </Button>
        </div>
      )}
    </>
  );
}
