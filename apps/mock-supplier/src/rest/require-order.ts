import type { MockRejectionCode } from '@bestellwerk/contracts/mock-supplier/fault';
import type { Desk } from '../desk.ts';
import { codedError } from '../dialect/coded-error.ts';
import { formError } from '../dialect/form-error.ts';
import { noisyId } from '../dialect/noisy-amount.ts';
import { isPostcodeFormat, postcodeExample } from '../dialect/postcodes.ts';
import { readSubmittedOrder, type Order } from '../dialect/read-order.ts';
import { validateForm } from '../dialect/validate-form.ts';
import { json } from '../http/answer.ts';
import { RefusedCall } from './refused-call.ts';
import { reject } from './reject.ts';
import type { RestCall } from './rest-call.ts';

/**
 * The order in the call, its form checked, its pin honoured, its postcode in the format of the country.
 * When creating, an order that exists for the same reference already is refused with its id.
 */
export function requireOrder(call: RestCall, desk: Desk): Order {
  const submitted = readSubmittedOrder(call.body);
  if (submitted === null) {
    throw new RefusedCall(json(400, { code: 400, message: 'Invalid json message received' }));
  }
  const { order, errors } = validateForm(submitted, desk.settings.limits);
  if (errors !== null) throw new RefusedCall(formError(errors, submitted.internalReference));
  refusePinned(order, call, desk);
  if (call.kind === 'create') refuseDuplicate(order, desk);
  const { country, postcode } = order.shippingAddress;
  if (!isPostcodeFormat(country, postcode)) {
    throw new RefusedCall(
      codedError(desk.settings.codedErrorStatus, 'ER004', { zipExample: postcodeExample(country) }),
    );
  }
  return order;
}

function refusePinned(order: Order, call: RestCall, desk: Desk): void {
  const outcome = desk.books.pins.find(order.internalReference)?.outcome;
  if (outcome?.startsWith('reject:') !== true) return;
  throw new RefusedCall(reject(outcome.slice('reject:'.length) as MockRejectionCode, call, desk));
}

function refuseDuplicate(order: Order, desk: Desk): void {
  if (!desk.settings.duplicateRecognition) return;
  const existing = desk.books.orders.findByReference(order.internalReference);
  if (existing === undefined) return;
  const orderId = noisyId(Number(existing.id), `duplicate:${order.internalReference}`);
  throw new RefusedCall(codedError(desk.settings.codedErrorStatus, 'ER008', { orderId }));
}
