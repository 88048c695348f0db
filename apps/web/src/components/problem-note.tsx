import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../lib/class-names.ts';
import { problemReference, problemText } from '../lib/problems/problem-text.ts';

/** A refusal in place: what, why, what now, and the reference where there is one. Read out at once. */
export function ProblemNote({ error, className }: { error: unknown; className?: string }) {
  const { t } = useTranslation('components');
  const requestId = problemReference(error);
  return (
    <div
      role="alert"
      className={classNames(
        'flex gap-2 rounded-control border border-danger-line bg-danger-soft px-3 py-2 text-danger',
        className,
      )}
    >
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0">
        <p>{problemText(error)}</p>
        {requestId && <p className="mt-0.5 text-xs break-all">{t('reference', { requestId })}</p>}
      </div>
    </div>
  );
}
