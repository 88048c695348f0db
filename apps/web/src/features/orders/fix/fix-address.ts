import type { ReasonCode } from '@bestellwerk/domain/reasons';
import { PATHS } from '../../../lib/paths.ts';
import type { OrderView } from '../list/order-view.ts';
import { orderViewAddress } from '../list/order-view-address.ts';

/** The stuck orders of a view, one after the other. */
export function fixModeAddress(view: OrderView): string {
  return PATHS.fixMode + orderViewAddress(view);
}

/** Those of a view that share a reason, all in one grid. */
export function fixGridAddress(view: OrderView, reason: ReasonCode): string {
  return PATHS.fixGrid + orderViewAddress({ ...view, reasons: [reason] });
}
