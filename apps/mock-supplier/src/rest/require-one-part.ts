import type { Desk } from '../desk.ts';
import { codedError } from '../dialect/coded-error.ts';
import { groupByWarehouse, pricePart, skusOf, type Part } from '../dialect/price-part.ts';
import type { Order } from '../dialect/read-order.ts';
import { warehouseSplit } from '../dialect/warehouse-split.ts';
import { RefusedCall } from './refused-call.ts';
import { findLines, isInStock } from './split-order.ts';

/** The whole order as one parcel, or the refusal that names what stands against it. */
export function requireOnePart(order: Order, desk: Desk): Part {
  const { codedErrorStatus } = desk.settings;
  const { lines, refusals } = findLines(order);
  const [refusal] = refusals;
  if (refusal !== undefined) {
    throw new RefusedCall(codedError(codedErrorStatus, refusal.code, { skus: refusal.skus }));
  }
  const warehouses = groupByWarehouse(lines);
  if (warehouses.size > 1) {
    throw new RefusedCall(
      warehouseSplit([...warehouses].map(([id, inWarehouse]) => ({ id, references: skusOf(inWarehouse) }))),
    );
  }
  const missing = lines.filter((line) => !isInStock(line, desk));
  if (missing.length > 0) {
    throw new RefusedCall(codedError(codedErrorStatus, 'ER003', { skus: skusOf(missing) }));
  }
  const part = pricePart(lines, order.shippingAddress.country, order.carrierNames);
  if (part === null) throw new RefusedCall(codedError(codedErrorStatus, 'ER010'));
  return part;
}
