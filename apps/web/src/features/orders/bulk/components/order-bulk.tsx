import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { notify } from '../../../../lib/notify.ts';
import { startBulk, type BulkKind, type BulkOrder } from '../../api/bulk-action.ts';
import { filterOf, type OrderView } from '../../list/order-view.ts';
import { BULK_PARAM } from '../bulk-address.ts';
import type { OrderSelection } from '../use-order-selection.ts';
import { BulkBar } from './bulk-bar.tsx';
import { BulkProgress } from './bulk-progress.tsx';
import { ConfirmBulk } from './confirm-bulk.tsx';

type OrderBulkProps = {
  view: OrderView;
  rows: readonly OrderSummary[];
  hasMore: boolean;
  selection: OrderSelection;
};

/** Selection bar, question and progress of doing one thing to many orders. */
export function OrderBulk({ view, rows, hasMore, selection }: OrderBulkProps) {
  const queryClient = useQueryClient();
  const [search, setSearch] = useSearchParams();
  const [asked, setAsked] = useState<BulkOrder | null>(null);
  const bulkId = search.get(BULK_PARAM);
  const show = (id: string | null) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (id === null) next.delete(BULK_PARAM);
        else next.set(BULK_PARAM, id);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  const start = useMutation({
    mutationFn: (body: BulkOrder) => startBulk(body),
    onSuccess: ({ id }) => {
      setAsked(null);
      selection.clear();
      show(id);
    },
  });

  const bodyOf = (kind: BulkKind): BulkOrder =>
    selection.wholeView
      ? { action: kind, filter: filterOf(view) }
      : { action: kind, orderIds: [...selection.ids] };
  const ask = (kind: BulkKind) => {
    start.reset();
    setAsked(bodyOf(kind));
  };
  return (
    <>
      <BulkBar
        view={view}
        rows={rows}
        selection={selection}
        hasMore={hasMore}
        pending={start.isPending}
        onAction={ask}
      />
      {asked && (
        <ConfirmBulk
          order={asked}
          pending={start.isPending}
          error={start.error}
          onConfirm={(order) => start.mutate(order)}
          onClose={() => setAsked(null)}
        />
      )}
      {bulkId && (
        <BulkProgress
          key={bulkId}
          id={bulkId}
          onClose={() => {
            show(null);
            void queryClient.invalidateQueries({ queryKey: ['orders', 'list'] });
          }}
          onRetry={(order) => start.mutate(order, { onError: notify.problem })}
        />
      )}
    </>
  );
}
