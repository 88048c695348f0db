import { useTranslation } from 'react-i18next';
import { Button } from '../../../../components/button.tsx';
import { ProblemNote } from '../../../../components/problem-note.tsx';
import { classNames } from '../../../../lib/class-names.ts';
import { useFieldLabel } from '../use-field-label.ts';
import type { OrderEditor } from './use-order-editor.ts';

/** Stays in sight while something is unsaved. */
export function SaveBar({ editor, canResend }: { editor: OrderEditor; canResend: boolean }) {
  const { t } = useTranslation('orderDetail');
  const { isDirty, pending, error } = editor;
  return (
    <div
      className={classNames(
        'flex flex-col gap-2 rounded-box border border-line bg-surface p-3 print:hidden',
        isDirty && 'sticky bottom-3 z-10 shadow-float',
      )}
    >
      {error && <ProblemNote error={error} />}
      {canResend && <BlockedSummary editor={editor} />}
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
            onClick={() => editor.saveAndResend()}
          >
            {t('form.saveAndResend')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** After sending was held back: what is still wrong, each leading to its field. */
function BlockedSummary({ editor: { form, findings, held } }: { editor: OrderEditor }) {
  const { t } = useTranslation('orderDetail');
  const fieldLabel = useFieldLabel();
  if (!held || findings.length === 0) return null;
  return (
    <div
      role="alert"
      className="rounded-control border border-danger-line bg-danger-soft px-3 py-2 text-danger"
    >
      <p>{t('form.summary', { count: findings.length })}</p>
      <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        {findings.map(({ name, finding }) => (
          <li key={name}>
            <button
              type="button"
              onClick={() => form.setFocus(name)}
              className="min-h-6 font-medium underline underline-offset-2"
            >
              {fieldLabel(finding.field ?? name)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
