import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ChannelIcon } from '../../../../components/channel-icon.tsx';
import { Elapsed } from '../../../../components/elapsed.tsx';
import { Money } from '../../../../components/money.tsx';
import { StatusBadge } from '../../../../components/status-badge.tsx';
import { PATHS } from '../../../../lib/paths.ts';
import { buyerName } from '../../detail/order-facts.ts';
import type { OrderView } from '../../list/order-view.ts';
import { fromView } from '../../list/order-view-address.ts';

/** Whose order it is and what it is worth, in two lines. */
export function FixHeading({ order, view }: { order: Order; view: OrderView }) {
  const { t } = useTranslation('orderFix');
  return (
    <div className="mb-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="text-lg font-semibold tracking-tight">{order.number}</h2>
        <StatusBadge status={order.status} />
        <Link
          to={PATHS.order(order.id)}
          state={fromView(view)}
          className="ml-auto inline-flex min-h-6 items-center text-[0.8125rem] text-accent-ink hover:underline"
        >
          {t('openOrder')}
        </Link>
      </div>
      <p className="mt-0.5 flex flex-wrap items-center gap-x-2 text-muted">
        <span>{buyerName(order)}</span>
        <span aria-hidden>·</span>
        <span className="inline-flex items-center gap-1.5">
          <ChannelIcon type={order.channel.type} small /> {order.channel.name}
        </span>
        <span aria-hidden>·</span>
        <Money amount={order.total} />
        {order.waitingSince && (
          <>
            <span aria-hidden>·</span>
            <span>
              {t('waitsSince')} <Elapsed since={order.waitingSince} />
            </span>
          </>
        )}
      </p>
    </div>
  );
}
