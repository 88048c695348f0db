import type { Attempt } from '@bestellwerk/contracts/seller-api/order';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '../../../../components/badge.tsx';
import { DateTime } from '../../../../components/date-time.tsx';
import { ErrorState } from '../../../../components/error-state.tsx';
import { LoadMore } from '../../../../components/load-more.tsx';
import { Section } from '../../../../components/section.tsx';
import { Skeleton } from '../../../../components/skeleton.tsx';
import { orderAttemptsQuery } from '../../api/order.ts';

const TONE: Record<Attempt['outcome'], Tone> = {
  pending: 'neutral',
  accepted: 'done',
  refused: 'danger',
  unknown: 'waiting',
  not_found: 'neutral',
  not_processed: 'stuck',
};

/** Every call to the supplier about this order, with what was sent and answered behind a fold. */
export function AttemptsSection({ orderId }: { orderId: string }) {
  const { t } = useTranslation('orderDetail');
  const attempts = useInfiniteQuery(orderAttemptsQuery(orderId));
  const rows = attempts.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section title={t('attempts.title')} flush>
      {attempts.isPending ? (
        <div className="px-4 pb-4">
          <Skeleton className="h-10" />
        </div>
      ) : !attempts.data ? (
        <ErrorState error={attempts.error} onRetry={() => void attempts.refetch()} />
      ) : rows.length === 0 ? (
        <p className="px-4 pb-4 text-muted">{t('attempts.none')}</p>
      ) : (
        <ul>
          {rows.map((attempt) => (
            <AttemptRow key={attempt.id} attempt={attempt} />
          ))}
        </ul>
      )}
      <LoadMore
        hasMore={attempts.hasNextPage}
        pending={attempts.isFetchingNextPage}
        onMore={() => void attempts.fetchNextPage()}
      />
    </Section>
  );
}

function AttemptRow({ attempt }: { attempt: Attempt }) {
  const { t } = useTranslation('orderDetail');
  return (
    <li className="border-t border-line px-4 py-2.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-medium">{t(`attempts.kind.${attempt.kind}`)}</span>
        <Badge tone={TONE[attempt.outcome]}>{t(`attempts.outcome.${attempt.outcome}`)}</Badge>
        <span className="amount text-[0.8125rem] text-muted">
          {[
            attempt.httpStatus === undefined ? '' : `HTTP ${attempt.httpStatus}`,
            attempt.supplierCode ?? '',
            attempt.durationMs === undefined ? '' : t('attempts.duration', { ms: attempt.durationMs }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <span className="ml-auto text-[0.8125rem] text-muted">
          <DateTime at={attempt.at} />
        </span>
      </div>
      <details className="group mt-1">
        <summary className="inline-flex min-h-6 items-center gap-1 text-[0.8125rem] text-muted hover:text-ink">
          <ChevronRight aria-hidden className="size-3.5 transition-transform group-open:rotate-90" />
          {t('attempts.details')}
        </summary>
        {attempt.reference && (
          <p className="mt-1 font-mono text-xs break-all text-muted">{attempt.reference}</p>
        )}
        <div className="mt-1 grid gap-2 md:grid-cols-2">
          <Payload label={t('attempts.request')} content={attempt.request} />
          <Payload label={t('attempts.response')} content={attempt.response} />
        </div>
        <p className="mt-1 text-xs text-faint">{t('attempts.masked')}</p>
      </details>
    </li>
  );
}

function Payload({ label, content }: { label: string; content: unknown }) {
  const text = typeof content === 'string' ? content : (JSON.stringify(content, null, 2) ?? '–');
  return (
    <figure className="min-w-0">
      <figcaption className="text-xs text-muted">{label}</figcaption>
      <pre
        tabIndex={0}
        aria-label={label}
        role="region"
        className="max-h-72 overflow-auto rounded-control bg-canvas p-2 font-mono text-xs whitespace-pre-wrap"
      >
        {text}
      </pre>
    </figure>
  );
}
