import { useTranslation } from 'react-i18next';
import { classNames } from '../lib/class-names.ts';

export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={classNames('animate-pulse rounded bg-sunken', className ?? 'h-4')} />;
}

/** Rows of a list that is fetched for the first time. */
export function SkeletonRows({ rows = 8 }: { rows?: number }) {
  const { t } = useTranslation('components');
  return (
    <div role="status" className="flex flex-col">
      <span className="sr-only">{t('loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="flex h-12 items-center gap-4 border-b border-line px-4 last:border-0">
          <Skeleton className="h-3.5 w-24" />
          <Skeleton className="h-3.5 w-40" />
          <Skeleton className="h-3.5 grow" />
          <Skeleton className="h-3.5 w-20" />
        </div>
      ))}
    </div>
  );
}
