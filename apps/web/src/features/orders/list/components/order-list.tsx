import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Button } from '../../../../components/button.tsx';
import { ErrorState } from '../../../../components/error-state.tsx';
import { LoadMore } from '../../../../components/load-more.tsx';
import { Notice } from '../../../../components/notice.tsx';
import { SkeletonRows } from '../../../../components/skeleton.tsx';
import { classNames } from '../../../../lib/class-names.ts';
import { NARROW, useMediaQuery } from '../../../../lib/use-media-query.ts';
import { orderCountsQuery } from '../../api/order-counts.ts';
import { orderListQuery } from '../../api/order-list.ts';
import { keptViewsQuery } from '../../api/order-views.ts';
import { BULK_PARAM } from '../../bulk/bulk-address.ts';
import { useOrderSelection } from '../../bulk/use-order-selection.ts';
import { useListKeys } from '../../keys/use-list-keys.ts';
import { ListNewsButton } from '../../live/list-news-button.tsx';
import type { OrderListData } from '../../live/list-news.ts';
import { withPresentFunds } from '../../present-funds.ts';
import { leftOutOf } from '../kept-views.ts';
import { DEFAULT_VIEW, NO_FILTERS, type OrderView } from '../order-view.ts';
import { orderViewAddress } from '../order-view-address.ts';
import { useOpenOnlyHit } from '../use-open-only-hit.ts';
import { useOrderView } from '../use-order-view.ts';
import { useReturnToRow } from '../use-return-to-row.ts';
import { useScreenfulFirst } from '../use-screenful-first.ts';
import { EmptyList } from './empty-list.tsx';
import { FilterBar } from './filter-bar.tsx';
import { OrderCards } from './order-cards.tsx';
import { OrderTable } from './order-table.tsx';
import { ScopeTabs } from './scope-tabs.tsx';
import { ViewBar } from './view-bar.tsx';

const OrderBulk = lazy(() =>
  import('../../bulk/components/order-bulk.tsx').then((file) => ({ default: file.OrderBulk })),
);

export function OrderList({ availableCents }: { availableCents?: number }) {
  const { t } = useTranslation('orderList');
  const narrow = useMediaQuery(NARROW);
  const [search] = useSearchParams();
  const { view, ignored, change } = useOrderView();
  const counts = useQuery(orderCountsQuery).data;
  const list = useInfiniteQuery(orderListQuery(view));
  const selection = useOrderSelection(
    orderViewAddress({ ...view, columns: DEFAULT_VIEW.columns, density: 'comfortable' }),
  );
  const pages = list.data?.pages;
  const rows = useMemo(
    () => (pages ?? []).flatMap(({ items }) => items.map((order) => withPresentFunds(order, availableCents))),
    [pages, availableCents],
  );
  useListKeys({ view, rows, selection });
  const noOrders = counts !== undefined && Object.values(counts.byStatus).every((count) => count === 0);
  const kept = useQuery(keptViewsQuery).data?.find(({ id }) => id === view.keptAs);
  const leftOut = [...ignored, ...(kept ? leftOutOf(kept) : [])];
  const [resets, setResets] = useState(0);
  const reset = (also: Partial<OrderView> = {}) => {
    change({ ...NO_FILTERS, ...also });
    setResets(resets + 1);
  };
  // Every press in the column picker would otherwise be a step to go back.
  const arrange = (next: Partial<OrderView>) => change(next, { replace: true });
  const drawn = useScreenfulFirst(rows);
  useReturnToRow(rows.length > 0 && drawn.length === rows.length);
  const onlyHit = useOpenOnlyHit({ view, rows, isLoading: list.isFetching || list.isPlaceholderData });
  const filter: typeof change = (next, options) => {
    onlyHit.forget();
    change(next, options);
  };

  return (
    <>
      <ViewBar view={view} onChange={arrange} />
      <ScopeTabs view={view} />
      {/* Begins anew with every reset, so that what was typed and never took effect goes, too. */}
      <FilterBar
        key={resets}
        view={view}
        onChange={filter}
        onSearchSubmit={onlyHit.submit}
        onReset={() => reset()}
        narrow={narrow}
      />
      {leftOut.length > 0 && (
        <Notice
          tone="stuck"
          className="mb-3"
          action={
            <Button size="small" onClick={() => reset({ keptAs: undefined })}>
              {t('filter.reset')}
            </Button>
          }
        >
          {t('filter.ignored', { values: leftOut.join(', ') })}
        </Notice>
      )}
      <ListNewsButton
        news={list.isPlaceholderData ? undefined : (list.data as OrderListData | undefined)?.news}
        onShow={() => void list.refetch()}
      />
      <div
        aria-busy={list.isFetching}
        className={classNames(
          'overflow-hidden rounded-box border border-line bg-surface transition-opacity',
          list.isPlaceholderData && 'opacity-60',
        )}
      >
        {list.isPending ? (
          <SkeletonRows />
        ) : !list.data ? (
          <ErrorState error={list.error} onRetry={() => void list.refetch()} />
        ) : rows.length === 0 ? (
          <EmptyList view={view} noOrders={noOrders} checkedAt={list.dataUpdatedAt} onReset={() => reset()} />
        ) : (
          <>
            {narrow ? (
              <OrderCards view={view} rows={drawn} selection={selection} />
            ) : (
              <OrderTable view={view} rows={drawn} selection={selection} />
            )}
            <LoadMore
              hasMore={list.hasNextPage}
              pending={list.isFetchingNextPage}
              onMore={() => void list.fetchNextPage()}
            />
          </>
        )}
      </div>
      <p role="status" className="mt-2 text-xs text-faint">
        {rows.length > 0 && t('shown', { count: rows.length })}
      </p>
      <Suspense fallback={null}>
        {(selection.ids.size > 0 || search.has(BULK_PARAM)) && (
          <OrderBulk view={view} rows={rows} hasMore={list.hasNextPage} selection={selection} />
        )}
      </Suspense>
    </>
  );
}
