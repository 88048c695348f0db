import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { money } from '@bestellwerk/domain/money';
import { describe, expect, it } from 'vitest';
import {
  checkOrderForm,
  fieldOfReason,
  openItems,
} from '../src/features/orders/detail/form/check-order-form.ts';
import { differences, rebase } from '../src/features/orders/detail/form/differences.ts';
import { toFormValues, toPatch } from '../src/features/orders/detail/form/order-form-values.ts';

const at = '2026-11-23T10:00:00.000Z';
const customer = { firstName: 'Ada', lastName: 'Weiß', email: 'ada@example.de', phone: '+49 221 123456' };
const shippingAddress = {
  line1: 'Lindenstr. 1',
  line2: 'Hinterhaus',
  postcode: '50667',
  town: 'Köln',
  country: 'DE',
};
const item = { title: 'Lampe', quantity: 1, unitPrice: money(1000) };
const order: Order = {
  id: 'o1', number: '1', externalId: 'e1', channel: { id: 'c1', name: 'Shop', type: 'own_shop' },
  status: 'in_progress', reasons: [], customer, shippingAddress,
  originalCustomer: customer, originalShippingAddress: shippingAddress,
  items: [{ ...item, id: 'i1', sku: 'S1', state: 'forwarded' }, { ...item, id: 'i2', sku: 'S2', state: 'open' }],
  total: money(2000), payment: { method: 'prepaid', paid: true }, carrier: null, supplierOrders: [], followUps: [],
  channelWrites: [], canCancelInChannel: false,
  version: 1, availableActions: ['edit', 'resend'], placedAt: at, receivedAt: at, updatedAt: at,
}; // prettier-ignore

describe('what an edit sends', () => {
  it('is nothing while nothing differs', () => {
    expect(toPatch(toFormValues(order), order)).toBeNull();
  });

  it('is the whole object that changed, without optional texts that are blank', () => {
    const values = toFormValues(order);
    values.shippingAddress.line2 = ' ';
    values.shippingAddress.town = 'Bonn';
    expect(toPatch(values, order)).toEqual({
      shippingAddress: { line1: 'Lindenstr. 1', postcode: '50667', town: 'Bonn', country: 'DE' },
    });
  });

  it('is only the articles whose number changed, and the carrier', () => {
    const values = toFormValues(order);
    values.carrier = 'dhl';
    values.items = values.items.map((each) => (each.id === 'i2' ? { ...each, sku: 'S9' } : each));
    expect(toPatch(values, order)).toEqual({ carrier: 'dhl', items: [{ id: 'i2', sku: 'S9' }] });
  });

  it('can take the carrier back', () => {
    const chosen: Order = { ...order, carrier: 'gls' };
    expect(toPatch({ ...toFormValues(chosen), carrier: '' }, chosen)).toEqual({ carrier: null });
  });
});

describe('the checks in the form', () => {
  it('find what the server would find, at the field it is about', () => {
    const values = toFormValues(order);
    values.shippingAddress.line1 = 'x'.repeat(71);
    values.customer.phone = '555-555-SHIP';
    const found = checkOrderForm(values, openItems(order)).map(({ name, finding }) => [name, finding.code]);
    expect(found).toEqual([
      ['shippingAddress.line1', 'address_too_long'],
      ['customer.phone', 'phone_invalid'],
    ]);
  });

  it('leave articles alone that have been forwarded', () => {
    const values = toFormValues(order);
    values.items = [{ id: 'i1', sku: '' }, { id: 'i2', sku: '' }]; // prettier-ignore
    expect(checkOrderForm(values, openItems(order)).map(({ name }) => name)).toEqual(['items.1.sku']);
  });

  it('know which field a reason of the server is about', () => {
    const { items } = toFormValues(order);
    expect(fieldOfReason('items.i2.sku', items)).toBe('items.1.sku');
    expect(fieldOfReason('items.gone.sku', items)).toBeNull();
    expect(fieldOfReason('customer.email', items)).toBe('customer.email');
    expect(fieldOfReason('something.new', items)).toBeNull();
  });
});

it('a conflict lists exactly the fields that differ', () => {
  const mine = toFormValues(order);
  mine.customer.lastName = 'Weiss';
  const theirs = toFormValues({ ...order, carrier: 'ups' });
  expect(differences(mine, theirs)).toEqual([
    { field: 'carrier', mine: '', theirs: 'ups' },
    { field: 'customer.lastName', mine: 'Weiss', theirs: 'Weiß' },
  ]);
});

it('saving mine over theirs changes only what I touched', () => {
  const mine = toFormValues(order);
  mine.customer.lastName = 'Weiss';
  mine.items = mine.items.map((each) => (each.id === 'i2' ? { ...each, sku: 'S9' } : each));
  const theirs = toFormValues({
    ...order,
    carrier: 'ups',
    shippingAddress: { ...shippingAddress, town: 'Bonn' },
    customer: { ...customer, lastName: 'Weisz', phone: '+49 30 1' },
  });
  const merged = rebase(mine, toFormValues(order), theirs);
  expect(differences(merged, theirs)).toEqual([
    { field: 'customer.lastName', mine: 'Weiss', theirs: 'Weisz' },
    { field: 'items.i2.sku', mine: 'S9', theirs: 'S2' },
  ]);
});
