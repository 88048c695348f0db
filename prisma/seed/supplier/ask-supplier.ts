import { askQuote, type QuoteAnswer } from '@bestellwerk/core/forwarding/quote/ask-quote';
import type { QuoteJob } from '@bestellwerk/core/forwarding/quote/claim-quotes';
import type { Quote } from '@bestellwerk/core/forwarding/quote/quote';
import { placeReason, readQuote } from '@bestellwerk/core/forwarding/quote/read-quote';
import { quoteKey } from '@bestellwerk/core/forwarding/quote-key';
import { partReference } from '@bestellwerk/core/forwarding/reference';
import { buildOrderBody, type Consignment } from '@bestellwerk/core/forwarding/supplier/build-order-body';
import type { Exchange } from '@bestellwerk/core/forwarding/supplier/exchange';
import { interpretCreate } from '@bestellwerk/core/forwarding/supplier/interpret-create';
import type { SupplierClient } from '@bestellwerk/core/forwarding/supplier/supplier-client';
import { checkOrderData } from '@bestellwerk/domain/check-order';
import type { NewReason } from '@bestellwerk/domain/reasons';
import { SUPPLIER_CARRIERS } from '@bestellwerk/domain/supplier-limits';
import type { Source } from '../history/record.ts';
import type { Draft } from '../orders/draft.ts';

/** The call itself, for the attempts. */
export type Check = Pick<QuoteAnswer, 'outcome' | 'exchange' | 'request' | 'reference'>;

export type Quoted = {
  check: Check;
  /** Null where the supplier refused the whole order, or did not answer. */
  quote: Quote | null;
  /** What he objects to. */
  refusals: readonly NewReason[];
};

export function consignmentOf({ customer, shippingAddress }: Draft): Consignment {
  return { customer, shippingAddress, carriers: SUPPLIER_CARRIERS };
}

/** What our own checks say about the order. */
export function ownFaults(draft: Draft): NewReason[] {
  return checkOrderData(draft);
}

/** The supplier's answer to the check of an order's first round, read by the application's own rules. */
export async function askForQuote(supplier: SupplierClient, draft: Draft): Promise<Quoted> {
  const consignment = consignmentOf(draft);
  const job: QuoteJob = {
    sellerId: draft.sellerId,
    orderId: draft.id,
    round: 1,
    fence: 1n,
    mode: ownFaults(draft).length > 0 ? 'inspect' : 'forward',
    key: quoteKey(consignment, draft.items),
    consignment,
    items: draft.items.map(({ id, supplierSku, quantity }) => ({ itemId: id, sku: supplierSku, quantity })),
  };
  const check = await askQuote(supplier, job);
  const { outcome } = check;
  if (outcome.kind === 'quoted') {
    const quote = readQuote(job, outcome);
    return { check, quote: quote.parts.length > 0 ? quote : null, refusals: quote.refusals };
  }
  if (outcome.kind === 'unavailable')
    return { check, quote: null, refusals: [{ code: 'supplier_unavailable' }] };
  return {
    check,
    quote: null,
    refusals: outcome.reasons.map((reason) => placeReason(job, reason, skusOf(reason))),
  };
}

function skusOf(reason: NewReason): readonly string[] {
  const skus = reason.params?.['skus'];
  return Array.isArray(skus) ? (skus as readonly string[]) : [];
}

export type Sent = { exchange: Exchange; reasons: readonly NewReason[]; supplierCode?: string };

/**
 * Sends one part of an order that the mock has been told not to take, to learn how it says so. Throws when it takes
 * it after all.
 */
export async function sendInVain(
  supplier: SupplierClient,
  draft: Draft,
  part: { partNo: number; source: Source; quote: Quote },
): Promise<Sent> {
  const { partNo, source, quote } = part;
  const consignment = consignmentOf(draft);
  const reference = partReference(draft.id, 1, partNo);
  const body = buildOrderBody(consignment, {
    reference,
    source,
    products: quote.parts[partNo - 1]?.items ?? [],
  });
  const exchange = await supplier.create(body, () => true);
  const outcome = interpretCreate(exchange, consignment);
  if (outcome.kind === 'accepted') throw new Error(`the supplier took ${reference}`);
  return outcome.kind === 'refused'
    ? { exchange, reasons: outcome.reasons, supplierCode: outcome.supplierCode }
    : { exchange, reasons: [] };
}
