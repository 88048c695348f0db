import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { LIFE_CYCLE } from '@bestellwerk/domain/order-status';
import { money } from '@bestellwerk/domain/money';
import type { NewReason } from '@bestellwerk/domain/reasons';

const at = '2026-11-23T10:00:00.000Z';

/** A stuck order that the supplier would take, apart from what the plan changes. */
export function stuckOrder(
  plan: Partial<Omit<Order, 'reasons'>> & { reasons?: readonly NewReason[] } = {},
): Order {
  const customer = {
    firstName: 'Erika',
    lastName: 'Muster',
    email: 'erika@example.de',
    phone: '+49 30 1234567',
  };
  const shippingAddress = { line1: 'Hauptstr. 1', postcode: '10115', town: 'Berlin', country: 'DE' };
  return {
    id: 'o1',
    number: '#1042',
    externalId: 'x1',
    channel: { id: 'c1', name: 'Shop', type: 'own_shop' },
    status: 'in_progress',
    customer,
    shippingAddress,
    originalCustomer: customer,
    originalShippingAddress: shippingAddress,
    items: [
      { id: 'i1', sku: 'V0710266', title: 'Lampe', quantity: 1, unitPrice: money(4_990), state: 'open' },
    ],
    total: money(4_990),
    payment: { method: 'prepaid', paid: true },
    carrier: null,
    supplierOrders: [],
    channelWrites: [],
    canCancelInChannel: false,
    followUps: [],
    version: 1,
    availableActions: [...LIFE_CYCLE.in_progress.actions],
    placedAt: at,
    receivedAt: at,
    updatedAt: at,
    ...plan,
    reasons: (plan.reasons ?? []).map((reason) => ({ ...reason, since: at })),
  };
}
