import type { SellerTx } from '@bestellwerk/db/database';
import type { Actor } from '../actor.ts';
import { addFollowUp } from '../follow-ups/add-follow-up.ts';
import { addEvent } from '../history/add-event.ts';
import { diffFields, type FieldChange } from './diff-fields.ts';
import { isPartlyForwarded, type LockedOrder } from './order-store.ts';
import { refreshOrder } from './refresh-order.ts';
import { writeEdit } from './write-edit.ts';

type Recipient = Pick<LockedOrder, 'customer' | 'shippingAddress'>;

const PARTS = ['customer', 'shippingAddress'] as const;

/**
 * Takes up what a channel changed about the buyer or the address, since it told them last. What nobody has touched
 * here becomes what the channel says, with its entry in the timeline. What the seller has edited stays, and so does
 * everything once some of the order is on its way to the supplier: then both sides are in the timeline, and a
 * follow-up asks a person.
 */
export async function takeUpRecipient(
  tx: SellerTx,
  input: { order: LockedOrder; report: Recipient; actor: Actor },
): Promise<void> {
  const { order, actor } = input;
  const told = await readTold(tx, order.id);
  const report = withKnown(input.report, told);
  const news = diff(told, report);
  if (news.length === 0) return;
  await tx.prisma.order.update({
    where: { sellerId_id: { sellerId: tx.sellerId, id: order.id } },
    data: { originalCustomer: report.customer, originalAddress: report.shippingAddress },
  });
  const next = isOpen(order) ? merge(order, told, report) : order;
  const taken = diff(order, next);
  if (taken.length > 0) {
    await writeEdit(tx, order, { ...order, ...next });
    await addEvent(tx, { orderId: order.id, kind: 'channel_updated', actor, data: { changes: taken } });
  }
  const left = diff(next, report).filter(({ field }) => isOfChangedPart(field, news));
  if (left.length > 0) {
    await addEvent(tx, { orderId: order.id, kind: 'channel_differs', actor, data: { changes: left } });
    if (isWorthAsking(order, left)) await addFollowUp(tx, { orderId: order.id, kind: 'compare_address' });
  }
  await refreshOrder(tx, order.id);
}

async function readTold(tx: SellerTx, orderId: string): Promise<Recipient> {
  const row = await tx.prisma.order.findUniqueOrThrow({
    where: { sellerId_id: { sellerId: tx.sellerId, id: orderId } },
    select: { originalCustomer: true, originalAddress: true },
  });
  // `ingestOrder` and this file have written them so.
  return {
    customer: row.originalCustomer as LockedOrder['customer'],
    shippingAddress: row.originalAddress as LockedOrder['shippingAddress'],
  };
}

/**
 * Marketplaces take a buyer's data out of old orders: what is not told any more is no change. Who has no name has lost
 * the company with it, and of an address they leave the town and the postcode.
 */
function withKnown({ customer, shippingAddress }: Recipient, told: Recipient): Recipient {
  const isNamed = customer.firstName !== '' || customer.lastName !== '';
  const { firstName, lastName, company } = isNamed ? customer : told.customer;
  const isTold =
    hasPlace(shippingAddress) && (hasStreet(shippingAddress) || !hasStreet(told.shippingAddress));
  return {
    customer: {
      ...customer,
      firstName,
      lastName,
      company,
      email: customer.email || told.customer.email,
      phone: customer.phone || told.customer.phone,
    },
    shippingAddress: isTold ? shippingAddress : told.shippingAddress,
  };
}

function hasStreet({ line1, line2, line3 }: Recipient['shippingAddress']): boolean {
  return [line1, line2, line3].some(Boolean);
}

function hasPlace(address: Recipient['shippingAddress']): boolean {
  return hasStreet(address) || [address.postcode, address.town].some(Boolean);
}

function isOpen(order: LockedOrder): boolean {
  const waits = order.status === 'awaiting_payment' || order.status === 'in_progress';
  return waits && !isPartlyForwarded(order);
}

/** Lines of an address hang together, and so does what is known of a person: each is taken whole or not at all. */
function merge(ours: Recipient, told: Recipient, report: Recipient): Recipient {
  const edited = diff(told, ours);
  const isEdited = (part: keyof Recipient) => edited.some(({ field }) => field.startsWith(`${part}.`));
  return {
    customer: isEdited('customer') ? ours.customer : report.customer,
    shippingAddress: isEdited('shippingAddress') ? ours.shippingAddress : report.shippingAddress,
  };
}

function isOfChangedPart(field: string, news: readonly FieldChange[]): boolean {
  const part = PARTS.find((one) => field.startsWith(`${one}.`));
  return part !== undefined && news.some((change) => change.field.startsWith(`${part}.`));
}

/** What has been shipped cannot be sent elsewhere, and no parcel goes by its e-mail address. */
function isWorthAsking({ status }: LockedOrder, left: readonly FieldChange[]): boolean {
  return status !== 'shipped' && left.some(({ field }) => field !== 'customer.email');
}

function diff(before: Recipient, after: Recipient): FieldChange[] {
  return diffFields(whole(before), whole(after));
}

/** With all that may be absent, so that what goes away is seen, too. */
function whole({ customer, shippingAddress }: Recipient): Parameters<typeof diffFields>[0] {
  return {
    customer: { ...customer, company: customer.company ?? '' },
    shippingAddress: {
      ...shippingAddress,
      line2: shippingAddress.line2 ?? '',
      line3: shippingAddress.line3 ?? '',
      region: shippingAddress.region ?? '',
    },
    carrier: null,
    items: [],
  };
}
