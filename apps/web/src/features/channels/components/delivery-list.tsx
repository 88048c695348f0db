import type { Channel, Delivery } from '@bestellwerk/contracts/seller-api/channels';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LoadMore } from '../../../components/load-more.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { Notice } from '../../../components/notice.tsx';
import { deliveriesQuery } from '../api/deliveries.ts';
import { DeliveryItem } from './delivery-item.tsx';
import { NoDeliveries } from './no-deliveries.tsx';

type DeliveryListProps = { channel: Channel; state: Delivery['state'] | undefined };

/** What the channel delivered, newest first. */
export function DeliveryList({ channel, state }: DeliveryListProps) {
  const { t } = useTranslation('channels');
  const list = useInfiniteQuery(deliveriesQuery(channel.id, state));
  return (
    <>
      {state === 'failed' && channel.failedDeliveries > 0 && (
        <Notice tone="stuck" className="mt-3">
          {t('deliveries.explain')}
        </Notice>
      )}
      <div
        aria-busy={list.isFetching}
        className="mt-3 overflow-hidden rounded-box border border-line bg-surface"
      >
        <Loaded query={list}>
          {({ pages }) => {
            const deliveries = pages.flatMap((page) => page.items);
            if (deliveries.length === 0) return <NoDeliveries channelId={channel.id} state={state} />;
            return (
              <div className={list.isPlaceholderData ? 'opacity-60' : ''}>
                <ul aria-label={t('deliveries.title')}>
                  {deliveries.map((delivery) => (
                    <DeliveryItem key={delivery.id} delivery={delivery} />
                  ))}
                </ul>
                <LoadMore
                  hasMore={list.hasNextPage}
                  pending={list.isFetchingNextPage}
                  onMore={() => void list.fetchNextPage()}
                />
              </div>
            );
          }}
        </Loaded>
      </div>
    </>
  );
}
