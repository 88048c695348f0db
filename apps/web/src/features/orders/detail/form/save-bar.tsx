import { useTranslation } from 'react-i18next';
import { Button } from '../../../../components/button.tsx';
import { ProblemNote } from '../../../../components/problem-note.tsx';
import { classNames } from '../../../../lib/class-names.ts';
import type { OrderEditor } from './use-order-editor.ts';

/** Stays in sight while something is unsaved. */
export function SaveBar({ editor, canResend }: { editor: OrderEditor; canResend: boolean }) {
  const { t } = useTranslation('orderDetail');
  const { isDirty, pending, error } = editor;
  return (
    <div
      className={classNames(
        'flex flex-col gap-2 rounded-box border border-line bg-surface p-3',
        isDirty && 'sticky bottom-3 z-10 shadow-float',
      )}
    >
      {error && <ProblemNote error={error} />}
      <div className="flex flex-wrap items-center justify-end gap-2">
        <span role="status" className="mr-auto text-[0.8125rem] text-muted">
          {isDirty ? t('form.unsaved') : canResend ? t('form.shortcut') : ''}
        </span>
        {isDirty && (
          <Button variant="ghost" disabled={pending} onClick={editor.discard}>
            {t('form.discard')}
          </Button>
        )}
        <Button disabled={!isDirty} pending={pending} onClick={editor.save}>
          {t('form.save')}
        </Button>
        {canResend && (
          <Button
            variant={isDirty ? 'primary' : 'secondary'}
            aria-keyshortcuts="Control+Enter Meta+Enter"
            disabled={pending}
            onClick={editor.saveAndResend}
          >
            {t('form.saveAndResend')}
          </Button>
        )}
      </div>
    </div>
  );
}
