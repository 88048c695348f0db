import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { Link } from 'react-router';
import { PATHS } from '../../../../lib/paths.ts';
import { buyerName } from '../../detail/order-facts.ts';

/** Which order a row of the grid is. */
export function GridOrder({ order }: { order: Order }) {
  return (
    <>
      <Link
        to={PATHS.order(order.id)}
        className="amount inline-flex min-h-6 items-center text-[0.8125rem] font-medium text-accent-ink hover:underline"
      >
        {order.number}
      </Link>
      <div className="max-w-40 truncate text-xs text-muted" title={buyerName(order)}>
        {buyerName(order)}
      </div>
    </>
  );
}
