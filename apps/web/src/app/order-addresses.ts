import type { OrderStatus } from '@bestellwerk/domain/order-status';
import type { ReasonCode } from '@bestellwerk/domain/reasons';
import { DEFAULT_VIEW } from '../features/orders/list/order-view.ts';
import { orderViewAddress } from '../features/orders/list/order-view-address.ts';
import { PATHS } from '../lib/paths.ts';

/** The list of orders that are stuck for this reason. */
export function stuckOrdersAddress(reason: ReasonCode): string {
  return PATHS.orders + orderViewAddress({ ...DEFAULT_VIEW, reasons: [reason] });
}

export function ordersInStatusAddress(status: OrderStatus): string {
  return PATHS.orders + orderViewAddress({ ...DEFAULT_VIEW, scope: status });
}

export function ordersOfChannelAddress(channelId: string): string {
  return PATHS.orders + orderViewAddress({ ...DEFAULT_VIEW, scope: 'all', channelId });
}
