import { supplierCodedErrorSchema } from '@bestellwerk/contracts/supplier/coded-error';
import {
  readOrderIdFromLocation,
  supplierCreateAnswerSchema,
} from '@bestellwerk/contracts/supplier/create-answer';
import { supplierFormErrorSchema } from '@bestellwerk/contracts/supplier/form-error';
import { supplierWarehouseSplitSchema } from '@bestellwerk/contracts/supplier/warehouse-split';
import { parseJson } from '@bestellwerk/contracts/supplier/parse-json';
import type { Customer, ShippingAddress } from '@bestellwerk/domain/customer';
import type { NewReason } from '@bestellwerk/domain/reasons';
import type { Exchange } from './exchange.ts';
import { isRefusalCode, reasonFromCode, reasonsFromForm } from './reasons-from-supplier.ts';

/** The closed set of what a create can mean. Whatever is not provably one of the others is `unknown`. */
export type CreateOutcome =
  | { kind: 'accepted'; supplierOrderId: string }
  | { kind: 'refused'; reasons: readonly NewReason[]; supplierCode?: string }
  | { kind: 'not_processed'; cause: NotProcessedCause; retryAt?: Date; supplierCode?: string }
  /** The goods no longer lie in one warehouse: nothing was created, the quote is out of date. */
  | { kind: 'stale_quote' }
  | { kind: 'unknown' };

export type NotProcessedCause = 'rate_limited' | 'temporary' | 'unreachable' | 'operator' | 'too_late';

type Addressee = { customer: Customer; shippingAddress: ShippingAddress };

/** Reads the answer to order/create. `accepted` needs a parsed order id; an unlisted 4xx is unknown, not refused. */
export function interpretCreate(exchange: Exchange, to: Addressee): CreateOutcome {
  if (exchange.failure === 'connection_refused') return { kind: 'not_processed', cause: 'unreachable' };
  if (exchange.failure === 'too_late') return { kind: 'not_processed', cause: 'too_late' };
  const status = exchange.httpStatus;
  if (exchange.failure || status === undefined || status >= 500) return { kind: 'unknown' };
  if (status === 429) return { kind: 'not_processed', cause: 'rate_limited', retryAt: exchange.rateResetsAt };
  const body = parseJson(exchange.body);
  if (status === 201 || status === 200) return readAcceptance(exchange, body) ?? readRefusal(body, to);
  if (status === 401) return { kind: 'not_processed', cause: 'operator' };
  return readRefusal(body, to);
}

function readAcceptance(exchange: Exchange, body: unknown): CreateOutcome | null {
  const answer = supplierCreateAnswerSchema.safeParse(body);
  if (answer.success) return { kind: 'accepted', supplierOrderId: answer.data.order_id };
  const id = exchange.location ? readOrderIdFromLocation(exchange.location) : null;
  return id === null ? null : { kind: 'accepted', supplierOrderId: id };
}

function readRefusal(body: unknown, to: Addressee): CreateOutcome {
  if (supplierWarehouseSplitSchema.safeParse(body).success) return { kind: 'stale_quote' };
  const form = supplierFormErrorSchema.safeParse(body);
  // A form tree that names no field proves nothing.
  if (form.success && form.data.fields.length > 0) {
    return { kind: 'refused', reasons: reasonsFromForm(form.data, to) };
  }
  const coded = supplierCodedErrorSchema.safeParse(body);
  if (!coded.success) return { kind: 'unknown' };
  const { code, info, data } = coded.data;
  if (code === 'ER008' && data.orderId) return { kind: 'accepted', supplierOrderId: data.orderId };
  if (code === 'ER009') return { kind: 'not_processed', cause: 'temporary', supplierCode: code };
  if (code === 'ER005') return { kind: 'not_processed', cause: 'operator', supplierCode: code };
  if (!isRefusalCode(code)) return { kind: 'unknown' };
  const reason = reasonFromCode({ code, info, data });
  return { kind: 'refused', reasons: reason ? [reason] : [], supplierCode: code };
}
