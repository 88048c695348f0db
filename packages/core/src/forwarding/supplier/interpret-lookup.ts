import {
  supplierNoSuchReferenceSchema,
  supplierOrderByReferenceSchema,
} from '@bestellwerk/contracts/supplier/order-lookup';
import { parseJson } from '@bestellwerk/contracts/supplier/parse-json';
import type { Exchange } from './exchange.ts';

/** What asking for a reference can mean. `absent` proves only that it is not created yet. */
export type LookupOutcome =
  | { kind: 'found'; supplierOrderId: string; totalCents: number }
  | { kind: 'absent' }
  | { kind: 'unclear'; retryAt?: Date };

/** Reads the answer to order/reference/{reference}. Only the documented 404 means that it is absent. */
export function interpretLookup(exchange: Exchange): LookupOutcome {
  if (exchange.httpStatus === 429) return { kind: 'unclear', retryAt: exchange.rateResetsAt };
  const body = parseJson(exchange.body);
  if (exchange.httpStatus === 404) {
    return supplierNoSuchReferenceSchema.safeParse(body).success ? { kind: 'absent' } : { kind: 'unclear' };
  }
  const found = exchange.httpStatus === 200 ? supplierOrderByReferenceSchema.safeParse(body) : undefined;
  if (!found?.success) return { kind: 'unclear' };
  return { kind: 'found', supplierOrderId: found.data.id, totalCents: found.data.totalPaidTaxIncl };
}
