import type { Exchange } from '@bestellwerk/core/forwarding/supplier/exchange';
import { buildOrderBody, type Consignment } from '@bestellwerk/core/forwarding/supplier/build-order-body';
import { maskAnswer, maskRequest } from '@bestellwerk/core/forwarding/supplier/mask-for-attempt';
import { partReference } from '@bestellwerk/core/forwarding/reference';
import type { NewReason } from '@bestellwerk/domain/reasons';
import type { Chronicle } from './chronicle.ts';
import type { PartRow, Source } from './record.ts';

/** After this nothing of a send could be on its way any more, with the default times. */
const QUARANTINE_MS = 30_000;
const FIRST_TRACKING_MS = 5_000;

export type Call = { durationMs: number; consignment: Consignment };

/** The money is set aside, from one source for the whole round, and there is one part for each warehouse. */
export function reserve(chronicle: Chronicle, at: Date, source: Source): PartRow[] {
  const { record, tools, round } = chronicle;
  const parts = (round.quote?.parts ?? []).map((part, index): PartRow => ({
    id: tools.ids.make(at),
    round: record.round,
    partNo: index + 1,
    warehouse: part.warehouse,
    reference: partReference(record.draft.id, record.round, index + 1),
    items: part.items,
    costCents: part.costCents,
    source,
    state: 'unknown',
    queuedAt: at,
    notBefore: at,
    resendAfter: new Date(at.getTime() + QUARANTINE_MS),
    settledAt: null,
    refusal: null,
  }));
  record.paymentSource = source;
  round.source = source;
  record.parts.push(...parts);
  for (const part of parts) book(chronicle, at, 'hold', part);
  return parts;
}

export function accept(
  chronicle: Chronicle,
  at: Date,
  part: PartRow,
  call: Call & { supplierId: string },
): void {
  const { supplierId } = call;
  const location = `/rest/order/${supplierId}`;
  attempt(chronicle, at, part, call, {
    httpStatus: 201,
    outcome: 'accepted',
    response: { location, body: '' },
  });
  part.state = 'accepted';
  part.settledAt = at;
  book(chronicle, at, 'capture', part);
  const { record } = chronicle;
  record.supplierOrders.push({
    part,
    supplierId,
    trackingNumber: null,
    carrier: null,
    acceptedAt: at,
    nextTrackAt: new Date(at.getTime() + FIRST_TRACKING_MS),
  });
  for (const item of part.items) record.itemStates.set(item.itemId, 'forwarded');
  noteSettled(chronicle, at, 'part_accepted', part, { supplierOrderId: supplierId });
}

export function refuse(
  chronicle: Chronicle,
  at: Date,
  part: PartRow,
  call: Call & { exchange: Exchange; reasons: readonly NewReason[]; supplierCode?: string },
): void {
  const { exchange, reasons, supplierCode } = call;
  attempt(chronicle, at, part, call, {
    httpStatus: exchange.httpStatus ?? null,
    outcome: 'refused',
    response: maskAnswer(exchange),
    supplierCode,
  });
  part.state = 'refused';
  part.settledAt = at;
  part.refusal = { reasons };
  book(chronicle, at, 'release', part);
  noteSettled(chronicle, at, 'part_refused', part);
}

/** Nobody knows what became of it; the money stays set aside until somebody does. */
export function lose(
  chronicle: Chronicle,
  at: Date,
  part: PartRow,
  call: Call & { exchange: Exchange },
): void {
  const { record } = chronicle;
  attempt(chronicle, at, part, call, {
    httpStatus: call.exchange.httpStatus ?? null,
    outcome: 'unknown',
    response: maskAnswer(call.exchange),
  });
  record.reasons = [{ code: 'outcome_unknown', since: at.toISOString() }];
  record.waitingSince = at;
  record.version += 1;
  record.updatedAt = at;
  chronicle.note(at, 'outcome_unknown');
}

export function probe(
  chronicle: Chronicle,
  at: Date,
  part: PartRow,
  { exchange, durationMs }: { exchange: Exchange; durationMs: number },
): void {
  chronicle.record.attempts.push({
    id: chronicle.tools.ids.make(at),
    at,
    kind: 'probe',
    reference: part.reference,
    partId: part.id,
    fence: chronicle.record.attempts.length + 1,
    durationMs,
    httpStatus: exchange.httpStatus ?? null,
    outcome: 'unknown',
    supplierCode: null,
    request: null,
    response: maskAnswer(exchange),
  });
}

/** Everything of the order is with the supplier. */
export function finish(chronicle: Chronicle, at: Date): void {
  chronicle.endRound(at);
  chronicle.move(at, 'forwarded', []);
  chronicle.note(at, 'forwarded');
}

/** Tracking appears, parcel by parcel; with the last one the order counts as shipped. */
export function ship(
  chronicle: Chronicle,
  at: Date,
  parcels: readonly { reference: string; trackingNumber: string; carrier: string }[],
): void {
  const { record } = chronicle;
  for (const { reference, trackingNumber, carrier } of parcels) {
    const order = record.supplierOrders.find((candidate) => candidate.part.reference === reference);
    if (!order) throw new Error(`no supplier order for ${reference}`);
    Object.assign(order, { trackingNumber, carrier, nextTrackAt: null });
    const complete = record.supplierOrders.every((candidate) => candidate.trackingNumber !== null);
    if (complete) chronicle.move(at, 'shipped', []);
    chronicle.note(at, 'shipped', { type: 'system' }, { trackingNumber, carrier, complete });
  }
}

function book(chronicle: Chronicle, at: Date, kind: 'hold' | 'release' | 'capture', part: PartRow): void {
  const { draft, bookings } = chronicle.record;
  bookings.push({ at, kind, part, sellerId: draft.sellerId, orderId: draft.id });
}

function attempt(
  chronicle: Chronicle,
  at: Date,
  part: PartRow,
  { durationMs, consignment }: Call,
  result: { httpStatus: number | null; outcome: string; response: unknown; supplierCode?: string },
): void {
  const { tools, record } = chronicle;
  const { reference, source, items: products } = part;
  const request = tools.isSlim
    ? null
    : maskRequest(buildOrderBody(consignment, { reference, source, products }));
  record.attempts.push({
    id: tools.ids.make(at),
    at: new Date(at.getTime() - durationMs),
    kind: 'create',
    reference,
    partId: part.id,
    fence: 1,
    durationMs,
    httpStatus: result.httpStatus,
    outcome: result.outcome,
    supplierCode: result.supplierCode ?? null,
    request,
    response: result.response,
  });
}

function noteSettled(
  chronicle: Chronicle,
  at: Date,
  kind: 'part_accepted' | 'part_refused',
  part: PartRow,
  more: object = {},
): void {
  chronicle.note(
    at,
    kind,
    { type: 'system' },
    {
      reference: part.reference,
      warehouse: part.warehouse,
      amountCents: part.costCents,
      source: part.source,
      ...more,
    },
  );
}
