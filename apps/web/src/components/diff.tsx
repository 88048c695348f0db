import { useTranslation } from 'react-i18next';
import { wordDiff } from '../lib/word-diff.ts';

/** Two spellings of one line, one above the other, with what changed marked in both. */
export function Diff({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation('components');
  const parts = wordDiff(before, after);
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
      <dt className="text-faint">{t('before')}</dt>
      <dd className="min-w-0 break-words">
        {parts.map((part, index) =>
          part.kind === 'added' ? null : part.kind === 'removed' ? (
            <del key={index} className="rounded-sm bg-danger-soft text-danger">
              {part.text}
            </del>
          ) : (
            <span key={index}>{part.text}</span>
          ),
        )}
      </dd>
      <dt className="text-faint">{t('after')}</dt>
      <dd className="min-w-0 break-words">
        {parts.map((part, index) =>
          part.kind === 'removed' ? null : part.kind === 'added' ? (
            <ins key={index} className="rounded-sm bg-done-soft text-done no-underline">
              {part.text}
            </ins>
          ) : (
            <span key={index}>{part.text}</span>
          ),
        )}
      </dd>
    </dl>
  );
}
