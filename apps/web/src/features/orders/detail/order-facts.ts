import type { Order } from '@bestellwerk/contracts/seller-api/order';

export function buyerName({ customer }: Order): string {
  return [customer.firstName, customer.lastName].filter(Boolean).join(' ') || (customer.company ?? '');
}

/** One part is with the supplier, another is not: cancelling and sending by hand concern the rest only. */
export function isPartlyForwarded(order: Order): boolean {
  return (
    order.items.some((item) => item.state === 'forwarded') &&
    order.items.some((item) => item.state === 'open')
  );
}
