import type { Desk } from '../desk.ts';
import { skusOf } from '../dialect/price-part.ts';
import { totalsOf } from '../dialect/totals.ts';
import { json, type Answer } from '../http/answer.ts';
import { partError } from './reject.ts';
import { requireOnePart } from './require-one-part.ts';
import { requireOrder } from './require-order.ts';
import { requirePayable } from './require-payable.ts';
import type { RestCall } from './rest-call.ts';
import { splitOrder } from './split-order.ts';

export function checkOrder(call: RestCall, desk: Desk): Answer {
  const order = requireOrder(call, desk);
  const part = requireOnePart(order, desk);
  requirePayable(order, [part], desk);
  return json(200, totalsOf(part, order.internalReference));
}

export function checkMultishippingOrder(call: RestCall, desk: Desk): Answer {
  const order = requireOrder(call, desk);
  const { parts, refusals } = splitOrder(order, desk);
  requirePayable(order, parts, desk);
  return json(200, {
    orders: parts.map((part) => ({
      productReferences: skusOf(part.lines),
      ...totalsOf(part, order.internalReference),
      warehouse: part.warehouse,
    })),
    errors: refusals.map((refusal) => partError(refusal, desk)),
  });
}
