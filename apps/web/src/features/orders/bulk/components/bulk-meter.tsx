import type { BulkAction } from '@bestellwerk/contracts/seller-api/bulk-actions';
import { useTranslation } from 'react-i18next';

/** „37 von 50 erledigt · 34 beim Lieferanten · 3 fehlgeschlagen" */
export function BulkMeter({ bulk }: { bulk: BulkAction }) {
  const { t } = useTranslation('bulk');
  const done = bulk.succeeded + bulk.failed + bulk.skipped;
  const sends = bulk.action === 'resend' || bulk.action === 'accept_payment';
  const arrived = bulk.succeeded - bulk.underWay;
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
          {sends
            ? t('progress.sent', { count: arrived })
            : t('progress.succeeded', { count: bulk.succeeded })}
        </span>
        {bulk.underWay > 0 && (
          <span className="text-waiting">{t('progress.underWay', { count: bulk.underWay })}</span>
        )}
        <span className={bulk.failed > 0 ? 'text-danger' : ''}>
          {t('progress.failed', { count: bulk.failed })}
        </span>
        <span>{t('progress.skipped', { count: bulk.skipped })}</span>
      </p>
      {bulk.state === 'stopped' && <p className="mt-2 text-stuck">{t('progress.stopped')}</p>}
    </div>
  );
}
