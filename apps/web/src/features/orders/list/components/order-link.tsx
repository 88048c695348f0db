import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import { Link } from 'react-router';
import { PATHS } from '../../../../lib/paths.ts';
import type { OrderView } from '../order-view.ts';
import { fromView } from '../order-view-address.ts';
import { rememberRow } from '../use-return-to-row.ts';

type OrderLinkProps = { order: OrderSummary; view: OrderView; className: string };

/** The number of a row's order. Opened from here, the way back leads to this row of this view. */
export function OrderLink({ order, view, className }: OrderLinkProps) {
  return (
    <Link
      to={PATHS.order(order.id)}
      state={fromView(view)}
      data-order={order.id}
      onClick={() => rememberRow(order.id)}
      className={`amount ${className}`}
    >
      {order.number}
    </Link>
  );
}
