import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { ErrorState } from '../../../../components/error-state.tsx';
import { Skeleton } from '../../../../components/skeleton.tsx';
import { PATHS } from '../../../../lib/paths.ts';
import { orderQuery } from '../../api/order.ts';
import { fixQueueQuery, type FixQueue } from '../../api/fix-queue.ts';
import type { OrderView } from '../../list/order-view.ts';
import { orderViewAddress } from '../../list/order-view-address.ts';
import { waitingForHand } from '../fix-queue.ts';
import { useFixQueue } from '../use-fix-queue.ts';
import { AllDone } from './all-done.tsx';
import { FixOrder } from './fix-order.tsx';
import { FixProgress } from './fix-progress.tsx';
import { FixTrail } from './fix-trail.tsx';
import { SameErrors } from './same-errors.tsx';

type FixModeProps = {
  view: OrderView;
  /** What is in the Money Box now; undefined while it is not known. */
  availableCents: number | undefined;
  onTopUp: (amountCents: number | undefined) => void;
};

/** The stuck orders of a view, one after the other, until nothing is left. */
export function FixMode(props: FixModeProps) {
  const queue = useQuery(fixQueueQuery(props.view));
  if (queue.data) {
    return (
      <Walk key={queue.dataUpdatedAt} {...props} queue={queue.data} onMore={() => void queue.refetch()} />
    );
  }
  return queue.error ? (
    <ErrorState error={queue.error} onRetry={() => void queue.refetch()} />
  ) : (
    <Skeleton className="h-96" />
  );
}

type WalkProps = FixModeProps & { queue: FixQueue; onMore: () => void };

function Walk({ view, availableCents, onTopUp, queue, onMore }: WalkProps) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const orders = waitingForHand(queue.rows);
  const walk = useFixQueue(orders);
  const { currentId, nextId } = walk;
  useEffect(() => {
    if (nextId !== undefined) void queryClient.prefetchQuery(orderQuery(nextId));
  }, [nextId, queryClient]);
  const listAddress = PATHS.orders + orderViewAddress(view);
  if (currentId === undefined) {
    return (
      <AllDone
        handled={walk.doneIds.length}
        skipped={walk.skippedIds.length}
        listAddress={listAddress}
        onAgain={walk.walkSkipped}
        onMore={queue.hasMore ? onMore : undefined}
      />
    );
  }
  return (
    <>
      <FixProgress position={walk.position} total={walk.total} hasMore={queue.hasMore} />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <FixOrder
          key={currentId}
          orderId={currentId}
          view={view}
          availableCents={availableCents}
          onTopUp={onTopUp}
          onDone={() => walk.goOn(currentId, 'done')}
          onSkip={() => walk.goOn(currentId, 'skipped')}
          onLeave={() => void navigate(listAddress)}
        />
        <div className="flex min-w-0 flex-col gap-4">
          <SameErrors view={view} queue={orders} handled={walk.handled} />
          <FixTrail orderIds={walk.doneIds} />
        </div>
      </div>
    </>
  );
}
