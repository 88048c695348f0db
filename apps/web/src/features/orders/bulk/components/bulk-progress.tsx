import type { BulkAction } from '@bestellwerk/contracts/seller-api/bulk-actions';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../components/button.tsx';
import { Dialog } from '../../../../components/dialog.tsx';
import { ErrorState } from '../../../../components/error-state.tsx';
import { Skeleton } from '../../../../components/skeleton.tsx';
import { bulkActionQuery, isFinished } from '../../api/bulk-action.ts';
import { BulkResults } from './bulk-results.tsx';

type BulkProgressProps = {
  id: string;
  onClose: () => void;
  /** Once more for those that failed. */
  onRetry: (kind: BulkAction['action'], orderIds: string[]) => void;
};

/** How far it is and what became of each order. Closing it stops nothing; its address brings it back. */
export function BulkProgress({ id, onClose, onRetry }: BulkProgressProps) {
  const { t } = useTranslation('bulk');
  const queryClient = useQueryClient();
  const { data: bulk, error, refetch } = useQuery(bulkActionQuery(id));
  const finished = bulk !== undefined && isFinished(bulk);
  useEffect(() => {
    if (finished) void queryClient.invalidateQueries({ queryKey: ['orders'] });
  }, [finished, queryClient]);
  const titleOf = (action: BulkAction | undefined) => {
    if (!action) return t('progress.loading');
    return isFinished(action)
      ? t('progress.finished', { action: t(`action.${action.action}`) })
      : t(`progress.title.${action.action}`);
  };
  const failed = bulk?.results.filter((result) => result.outcome === 'failed') ?? [];
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="medium"
      title={titleOf(bulk)}
      description={finished ? undefined : t('progress.background')}
      footer={
        <>
          {bulk && finished && failed.length > 0 && (
            <Button
              onClick={() =>
                onRetry(
                  bulk.action,
                  failed.map((result) => result.orderId),
                )
              }
            >
              {t('progress.retryFailed', { count: failed.length })}
            </Button>
          )}
          <Button variant="primary" onClick={onClose}>
            {t('progress.close')}
          </Button>
        </>
      }
    >
      {bulk ? (
        <>
          <Progress bulk={bulk} />
          <BulkResults bulk={bulk} />
        </>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton className="h-24" />
      )}
    </Dialog>
  );
}

function Progress({ bulk }: { bulk: BulkAction }) {
  const { t } = useTranslation('bulk');
  const done = bulk.succeeded + bulk.failed + bulk.skipped;
  return (
    <div>
      <progress
        aria-label={t('progress.done', { done, total: bulk.total })}
        value={done}
        max={Math.max(bulk.total, 1)}
        className="h-2 w-full appearance-none overflow-hidden rounded-full bg-sunken [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent"
      />
      <p role="status" className="amount mt-1 flex flex-wrap gap-x-3 text-muted">
        <span className="font-medium text-ink">{t('progress.done', { done, total: bulk.total })}</span>
        <span className="text-done">
          {t(bulk.action === 'resend' ? 'progress.resent' : 'progress.succeeded', { count: bulk.succeeded })}
        </span>
        <span className={bulk.failed > 0 ? 'text-danger' : ''}>
          {t('progress.failed', { count: bulk.failed })}
        </span>
        <span>{t('progress.skipped', { count: bulk.skipped })}</span>
      </p>
      {bulk.state === 'stopped' && <p className="mt-2 text-stuck">{t('progress.stopped')}</p>}
    </div>
  );
}
