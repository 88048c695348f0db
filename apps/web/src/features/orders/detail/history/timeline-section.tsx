import type { Order, OrderEvent } from '@bestellwerk/contracts/seller-api/order';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../../components/error-state.tsx';
import { LoadMore } from '../../../../components/load-more.tsx';
import { Section } from '../../../../components/section.tsx';
import { Skeleton } from '../../../../components/skeleton.tsx';
import { dayOf, formatDay } from '../../../../lib/format/format-date.ts';
import { useLanguage } from '../../../../lib/i18n/use-language.ts';
import { orderEventsQuery } from '../../api/order.ts';
import { NoteForm } from './note-form.tsx';
import { TimelineEntry } from './timeline-entry.tsx';

/** The order's whole life, newest first, by day. Kinds this version does not know are shown all the same. */
export function TimelineSection({ order }: { order: Order }) {
  const { t } = useTranslation('orderDetail');
  const language = useLanguage();
  const events = useInfiniteQuery(orderEventsQuery(order.id));
  const entries = events.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section title={t('timeline.title')}>
      <NoteForm orderId={order.id} />
      {events.isPending ? (
        <Skeleton className="h-24" />
      ) : !events.data ? (
        <ErrorState error={events.error} onRetry={() => void events.refetch()} />
      ) : entries.length === 0 ? (
        <p className="text-muted">{t('timeline.none')}</p>
      ) : (
        groupByDay(entries).map(([day, group]) => (
          <section key={day} aria-label={formatDay(day, language)} className="mt-4">
            <h3 className="mb-2 text-xs font-medium text-faint">{formatDay(day, language)}</h3>
            <ol className="flex flex-col gap-3 border-l border-line pl-4">
              {group.map((event) => (
                <TimelineEntry key={event.id} order={order} event={event} />
              ))}
            </ol>
          </section>
        ))
      )}
      <LoadMore
        hasMore={events.hasNextPage}
        pending={events.isFetchingNextPage}
        onMore={() => void events.fetchNextPage()}
      />
    </Section>
  );
}

function groupByDay(events: readonly OrderEvent[]): [day: string, events: OrderEvent[]][] {
  return [...Map.groupBy(events, (event) => dayOf(event.at))];
}
