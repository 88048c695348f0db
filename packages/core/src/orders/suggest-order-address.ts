import type { SellerTx } from '@bestellwerk/db/database';
import type { ShippingAddress } from '@bestellwerk/domain/customer';
import { suggestAddress, type AddressSuggestion } from '@bestellwerk/domain/suggest-address';
import { getOrder } from './get-order.ts';

/** A shorter spelling of the given address, or of the order's own; null where none is needed or found. */
export async function suggestOrderAddress(
  tx: SellerTx,
  input: { orderId: string; shippingAddress?: ShippingAddress },
): Promise<AddressSuggestion | null> {
  const order = await getOrder(tx, input.orderId);
  return suggestAddress(input.shippingAddress ?? order.shippingAddress, order.customer);
}
