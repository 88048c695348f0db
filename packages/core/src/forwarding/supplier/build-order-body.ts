import type { SupplierOrderBody } from '@bestellwerk/contracts/supplier/order-body';
import { findCountryCode } from '@bestellwerk/domain/country-codes';
import { foldAddress, type Customer, type ShippingAddress } from '@bestellwerk/domain/customer';

export type Consignment = {
  customer: Customer;
  shippingAddress: ShippingAddress;
  /** The supplier takes the cheapest of these. */
  carriers: readonly string[];
};

/** Our order in the supplier's words: all street lines fold into `address`, the company goes beside it. */
export function buildOrderBody(
  consignment: Consignment,
  part: {
    reference: string;
    source: 'money_box' | 'paypal';
    products: readonly { sku: string; quantity: number }[];
  },
): SupplierOrderBody {
  const { customer, shippingAddress } = consignment;
  // The supplier wants both names; a person with one name has it twice.
  const firstName = customer.firstName.trim() || customer.lastName.trim();
  const lastName = customer.lastName.trim() || customer.firstName.trim();
  return {
    order: {
      internalReference: part.reference,
      cashOnDelivery: false,
      language: 'de',
      paymentMethod: part.source === 'paypal' ? 'paypal' : 'moneybox',
      carriers: consignment.carriers.map((name) => ({ name })),
      shippingAddress: {
        firstName,
        lastName,
        country: findCountryCode(shippingAddress.country) ?? shippingAddress.country.trim(),
        postcode: shippingAddress.postcode.trim(),
        town: shippingAddress.town.trim(),
        address: foldAddress(shippingAddress),
        phone: customer.phone.trim(),
        email: customer.email.trim(),
        comment: '',
        companyName: customer.company?.trim() ?? '',
      },
      products: sumBySku(part.products),
    },
  };
}

function sumBySku(products: readonly { sku: string; quantity: number }[]) {
  const quantities = new Map<string, number>();
  for (const { sku, quantity } of products) quantities.set(sku, (quantities.get(sku) ?? 0) + quantity);
  return [...quantities].map(([reference, quantity]) => ({ reference, quantity }));
}
