import { checkOrderData } from '@bestellwerk/domain/check-order';
import { buildOrderBody, type Consignment } from '../supplier/build-order-body.ts';
import type { Exchange } from '../supplier/exchange.ts';
import { interpretCheck, type CheckOutcome } from '../supplier/interpret-check.ts';
import { maskRequest } from '../supplier/mask-for-attempt.ts';
import type { SupplierClient } from '../supplier/supplier-client.ts';
import { partReference } from '../reference.ts';
import type { QuoteJob } from './claim-quotes.ts';
import { neutralise } from './neutralise.ts';

export type QuoteAnswer = {
  job: QuoteJob;
  outcome: CheckOutcome;
  /** Absent where there was nothing to ask. */
  exchange?: Exchange;
  request?: ReturnType<typeof maskRequest>;
  reference: string;
};

/**
 * Asks the supplier what the order would cost; creates nothing. An order that our own checks hold is asked with
 * neutral data in place of the faulty, so that his other reasons and the cost are found in the same pass.
 */
export async function askQuote(supplier: SupplierClient, job: QuoteJob): Promise<QuoteAnswer> {
  const reference = partReference(job.orderId, job.round, 1);
  const products = job.items.filter((item) => item.sku.trim() !== '');
  const consignment = job.mode === 'inspect' ? neutraliseFaults(job) : job.consignment;
  if (!consignment || products.length === 0) {
    return { job, outcome: { kind: 'refused', reasons: [] }, reference };
  }
  const body = buildOrderBody(consignment, { reference, source: 'money_box', products });
  const exchange = await supplier.check(body);
  return {
    job,
    outcome: interpretCheck(exchange, job.consignment),
    exchange,
    request: maskRequest(body),
    reference,
  };
}

function neutraliseFaults(job: QuoteJob): Consignment | null {
  const faults = checkOrderData({ ...job.consignment, items: [] });
  return neutralise(job.consignment, faults);
}
