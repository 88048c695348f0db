import { useTranslation } from 'react-i18next';

type FixProgressProps = { position: number; total: number; hasMore: boolean };

/** „3 von 27" and how many are left. */
export function FixProgress({ position, total, hasMore }: FixProgressProps) {
  const { t } = useTranslation('orderFix');
  return (
    <div className="mb-4 flex items-center gap-3">
      <p role="status" className="amount font-medium">
        {t(hasMore ? 'placeMore' : 'place', { position, total })}
      </p>
      <progress
        aria-label={t('progress')}
        value={position - 1}
        max={total}
        className="h-1.5 min-w-0 grow appearance-none overflow-hidden rounded-full bg-sunken [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent"
      />
      <span className="amount text-[0.8125rem] text-muted">{t('left', { count: total - position + 1 })}</span>
    </div>
  );
}
