import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import { LIFE_CYCLE } from '@bestellwerk/domain/order-status';
import type { ReasonCode } from '@bestellwerk/domain/reasons';
import { describe, expect, it } from 'vitest';
import { fieldsToFix } from '../src/features/orders/fix/fields-to-fix.ts';
import { sharedReasons, waitingForHand } from '../src/features/orders/fix/fix-queue.ts';
import { stuckOrder } from './order-samples.ts';

const since = '2026-11-23T10:00:00.000Z';
const TOO_LONG = 'x'.repeat(80);

describe('the fields that must be corrected', () => {
  it('are all lines of a street that is too long, since they count together', () => {
    const address = { line1: TOO_LONG, postcode: '10115', town: 'Berlin', country: 'DE' };
    const reasons = [
      { code: 'address_too_long', field: 'shippingAddress.line1', actual: 80, limit: 70 } as const,
    ];
    expect(fieldsToFix(stuckOrder({ shippingAddress: address, reasons }))).toEqual([
      'shippingAddress.line1',
      'shippingAddress.line2',
      'shippingAddress.line3',
    ]);
  });

  it('are those of every reason, and what our own checks find beside them', () => {
    const customer = { firstName: 'E', lastName: 'M', email: 'nothing', phone: '' };
    const reasons = [{ code: 'phone_invalid', field: 'customer.phone' } as const];
    expect(fieldsToFix(stuckOrder({ customer, reasons }))).toEqual(['customer.phone', 'customer.email']);
  });

  it('are the usual ones where the supplier names none', () => {
    expect(fieldsToFix(stuckOrder({ reasons: [{ code: 'postcode_invalid' }] }))).toEqual([
      'shippingAddress.postcode',
      'shippingAddress.town',
      'shippingAddress.country',
    ]);
    expect(fieldsToFix(stuckOrder({ reasons: [{ code: 'no_carrier' }] }))).toEqual(['carrier']);
  });

  it('are the number of an article that has none, but not one that is only unknown', () => {
    const missing = {
      code: 'product_unknown',
      field: 'items.i1.sku',
      params: { problem: 'missing' },
    } as const;
    expect(fieldsToFix(stuckOrder({ reasons: [missing] }))).toEqual(['items.0.sku']);
    expect(
      fieldsToFix(stuckOrder({ reasons: [{ code: 'product_unknown', field: 'items.i1.sku' }] })),
    ).toEqual([]);
  });

  it.each(['insufficient_funds', 'out_of_stock', 'below_minimum', 'supplier_unavailable'] as const)(
    'are none for %s',
    (code) => {
      expect(fieldsToFix(stuckOrder({ reasons: [{ code }] }))).toEqual([]);
    },
  );

  it('are none for what has been corrected already', () => {
    const corrected = {
      code: 'phone_invalid',
      field: 'customer.phone',
      params: { corrected: true },
    } as const;
    expect(fieldsToFix(stuckOrder({ reasons: [corrected] }))).toEqual([]);
  });
});

describe('the queue', () => {
  const row = (id: string, ...codes: ReasonCode[]): OrderSummary => ({
    ...stuckOrder({ reasons: codes.map((code) => ({ code })) }),
    id,
    customerName: 'Erika Muster',
    country: 'DE',
    waitingSince: since,
  });

  it('leaves out what goes on by itself', () => {
    const unclear: OrderSummary = {
      ...row('b', 'outcome_unknown'),
      status: 'forwarding',
      availableActions: [...LIFE_CYCLE.forwarding.actions],
    };
    expect(waitingForHand([row('a', 'phone_invalid'), unclear]).map(({ id }) => id)).toEqual(['a']);
  });

  it('names reasons that several orders share and a form mends, the most frequent first', () => {
    const queue = [
      row('a', 'phone_invalid', 'email_invalid'),
      row('b', 'email_invalid'),
      row('c', 'email_invalid', 'phone_invalid'),
      row('d', 'name_too_long', 'out_of_stock'),
      row('e', 'out_of_stock'),
    ];
    expect(sharedReasons(queue, new Map())).toEqual([
      { code: 'email_invalid', count: 3 },
      { code: 'phone_invalid', count: 2 },
    ]);
    expect(sharedReasons(queue, new Map([['a', 'done']]))).toEqual([{ code: 'email_invalid', count: 2 }]);
  });
});
