import { CircleAlert, RotateCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { problemReference, problemText } from '../lib/problems/problem-text.ts';
import { Button } from './button.tsx';

/** Stands where data should be that could not be fetched. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation('components');
  const requestId = problemReference(error);
  return (
    <div role="alert" className="flex flex-col items-center gap-3 px-6 py-12 text-center">
      <CircleAlert aria-hidden className="size-7 text-danger" />
      <p className="max-w-md">{problemText(error)}</p>
      {requestId && <p className="text-xs break-all text-faint">{t('reference', { requestId })}</p>}
      {onRetry && (
        <Button icon={<RotateCw aria-hidden className="size-4" />} onClick={onRetry}>
          {t('retry')}
        </Button>
      )}
    </div>
  );
}
