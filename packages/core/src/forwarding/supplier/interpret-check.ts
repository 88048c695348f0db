import { supplierMultishippingCheckSchema } from '@bestellwerk/contracts/supplier/check-answer';
import { supplierCodedErrorSchema } from '@bestellwerk/contracts/supplier/coded-error';
import { supplierFormErrorSchema } from '@bestellwerk/contracts/supplier/form-error';
import type { SupplierPartError } from '@bestellwerk/contracts/supplier/part-error';
import { parseJson } from '@bestellwerk/contracts/supplier/parse-json';
import type { Customer, ShippingAddress } from '@bestellwerk/domain/customer';
import type { NewReason } from '@bestellwerk/domain/reasons';
import type { RetryCause } from '../next-attempt.ts';
import type { Exchange } from './exchange.ts';
import { reasonFromCode, reasonsFromForm } from './reasons-from-supplier.ts';

export type CheckedPart = { warehouse: string; skus: readonly string[]; costCents: number };
export type CheckRefusal = { skus: readonly string[]; warehouse?: string; reason: NewReason };

/** What a check can mean. It creates nothing, so whatever is not an answer is simply `unavailable`. */
export type CheckOutcome =
  | { kind: 'quoted'; parts: readonly CheckedPart[]; refusals: readonly CheckRefusal[] }
  | { kind: 'refused'; reasons: readonly NewReason[]; supplierCode?: string }
  | { kind: 'unavailable'; retryAt?: Date; isRateLimit: boolean; cause: RetryCause };

type Addressee = { customer: Customer; shippingAddress: ShippingAddress };

/** Reads the answer to order/check/multishipping. */
export function interpretCheck(exchange: Exchange, to: Addressee): CheckOutcome {
  if (exchange.httpStatus === 429)
    return { kind: 'unavailable', retryAt: exchange.rateResetsAt, isRateLimit: true, cause: 'unreachable' };
  const unavailable: CheckOutcome = { kind: 'unavailable', isRateLimit: false, cause: 'unreachable' };
  if (exchange.httpStatus === 401) return { ...unavailable, cause: 'operator' };
  if (exchange.httpStatus === undefined || exchange.httpStatus >= 500) return unavailable;
  const body = parseJson(exchange.body);
  const checked = supplierMultishippingCheckSchema.safeParse(body);
  if (checked.success) {
    const refusals = checked.data.errors.map(readPartError);
    // A temporary part is no refusal: the whole order is asked again.
    if (refusals.includes(null) || checked.data.orders.length + refusals.length === 0) return unavailable;
    return {
      kind: 'quoted',
      parts: checked.data.orders.map((part) => ({
        warehouse: String(part.warehouse),
        skus: part.productReferences,
        costCents: part.total,
      })),
      refusals: refusals.filter((refusal) => refusal !== null),
    };
  }
  const form = supplierFormErrorSchema.safeParse(body);
  if (form.success) return { kind: 'refused', reasons: reasonsFromForm(form.data, to) };
  const coded = supplierCodedErrorSchema.safeParse(body);
  if (coded.data?.code === 'ER005') return { ...unavailable, cause: 'operator' };
  const reason = coded.success ? reasonFromCode(coded.data) : null;
  return reason ? { kind: 'refused', reasons: [reason], supplierCode: coded.data?.code } : unavailable;
}

function readPartError(error: SupplierPartError): CheckRefusal | null {
  const coded = supplierCodedErrorSchema.safeParse({ code: error.code, message: error.message });
  const { info, data } = coded.success ? coded.data : { info: error.message, data: {} };
  const skus = error.productReferences;
  const temporary = error.code === 'ER009' || error.code === 'ER005';
  if (temporary) return null;
  const reason = reasonFromCode({ code: error.code, info, data, skus }) ?? {
    code: 'supplier_rejected',
    supplierMessage: info,
    params: { skus },
  };
  return { skus, warehouse: error.warehouse === undefined ? undefined : String(error.warehouse), reason };
}
