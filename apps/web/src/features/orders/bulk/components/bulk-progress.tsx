import type { BulkAction } from '@bestellwerk/contracts/seller-api/bulk-actions';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { CircleStop, Download } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../components/button.tsx';
import { Dialog } from '../../../../components/dialog.tsx';
import { ErrorState } from '../../../../components/error-state.tsx';
import { Skeleton } from '../../../../components/skeleton.tsx';
import { useLanguage } from '../../../../lib/i18n/use-language.ts';
import { notify } from '../../../../lib/notify.ts';
import { saveFile } from '../../../../lib/save-file.ts';
import { bulkActionQuery, isFinished, stopBulk, type BulkOrder } from '../../api/bulk-action.ts';
import { bulkResultFile } from '../bulk-result-file.ts';
import { useResultWords } from '../use-result-words.ts';
import { BulkMeter } from './bulk-meter.tsx';
import { BulkResults } from './bulk-results.tsx';

type BulkProgressProps = {
  id: string;
  onClose: () => void;
  /** Once more for those that failed. */
  onRetry: (order: BulkOrder) => void;
};

/** How far it is and what became of each order. Closing it stops nothing; its address brings it back. */
export function BulkProgress({ id, onClose, onRetry }: BulkProgressProps) {
  const { t } = useTranslation('bulk');
  const queryClient = useQueryClient();
  const { data: bulk, error, refetch } = useQuery(bulkActionQuery(id));
  const finished = bulk !== undefined && isFinished(bulk);
  const settled = finished && bulk.underWay === 0;
  useEffect(() => {
    if (finished || settled) void queryClient.invalidateQueries({ queryKey: ['orders'] });
  }, [finished, settled, queryClient]);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="medium"
      title={titleOf(bulk)}
      description={settled ? undefined : t('progress.background')}
      footer={
        <>
          {bulk && <Further bulk={bulk} onRetry={onRetry} />}
          <Button variant="primary" onClick={onClose}>
            {t('progress.close')}
          </Button>
        </>
      }
    >
      {bulk ? (
        <>
          <BulkMeter bulk={bulk} />
          <BulkResults bulk={bulk} />
        </>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton className="h-24" />
      )}
    </Dialog>
  );

  function titleOf(action: BulkAction | undefined): string {
    if (!action) return t('progress.loading');
    return isFinished(action)
      ? t('progress.finished', { action: t(`action.${action.action}`) })
      : t(`progress.title.${action.action}`);
  }
}

/** What can still be done with it: stop it, take the result along, try again what failed. */
function Further({ bulk, onRetry }: { bulk: BulkAction; onRetry: BulkProgressProps['onRetry'] }) {
  const { t } = useTranslation('bulk');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const words = useResultWords(bulk.action);
  const stop = useMutation({
    mutationFn: () => stopBulk(bulk.id),
    onSuccess: (stopped) => queryClient.setQueryData(bulkActionQuery(bulk.id).queryKey, stopped),
    onError: notify.problem,
  });
  if (!isFinished(bulk)) {
    return (
      <Button
        icon={<CircleStop aria-hidden className="size-4" />}
        pending={stop.isPending}
        onClick={() => stop.mutate()}
      >
        {t('progress.stop')}
      </Button>
    );
  }
  const failed = bulk.results.filter((result) => result.outcome === 'failed');
  const columns = [t('file.order'), t('file.outcome'), t('file.why')];
  const save = () =>
    saveFile(t('file.name'), bulkResultFile(bulk, { columns, ...words }, language), 'text/csv');
  return (
    <>
      <Button icon={<Download aria-hidden className="size-4" />} onClick={save}>
        {t('progress.download')}
      </Button>
      {failed.length > 0 && (
        <Button
          onClick={() =>
            onRetry({
              action: bulk.action,
              inChannel: bulk.inChannel,
              orderIds: failed.map((result) => result.orderId),
            })
          }
        >
          {t('progress.retryFailed', { count: failed.length })}
        </Button>
      )}
    </>
  );
}
