import { LIFE_CYCLE, ORDER_STATUSES } from '@bestellwerk/domain/order-status';
import { REASON_CODES, type Reason } from '@bestellwerk/domain/reasons';
import { describe, expect, it } from 'vitest';
import { orderFix } from '../src/features/orders/order-fix.ts';

const since = '2026-11-23T10:00:00.000Z';
const stuck = (...reasons: Reason[]) =>
  orderFix({ status: 'in_progress', reasons, availableActions: [...LIFE_CYCLE.in_progress.actions] });

describe('the one right fix', () => {
  it.each(REASON_CODES.filter((code) => code !== 'outcome_unknown'))('exists for %s', (code) => {
    expect(stuck({ code, since })).not.toBeNull();
  });

  it('is that of the first reason', () => {
    expect(stuck({ code: 'address_too_long', since }, { code: 'out_of_stock', since })).toBe('shorten');
  });

  it('passes over what has been corrected, and is to resend when all of it has', () => {
    const corrected: Reason = { code: 'address_too_long', since, params: { corrected: true } };
    expect(stuck(corrected, { code: 'phone_invalid', since })).toBe('edit');
    expect(stuck(corrected)).toBe('resend');
  });

  it('is to accept the payment while that is awaited, whatever else is wrong', () => {
    const { actions } = LIFE_CYCLE.awaiting_payment;
    expect(
      orderFix({
        status: 'awaiting_payment',
        reasons: [{ code: 'phone_invalid', since }],
        availableActions: [...actions],
      }),
    ).toBe('accept_payment');
  });

  it.each(ORDER_STATUSES.filter((status) => LIFE_CYCLE[status].actions.length === 0))(
    'is none in %s, where nothing can be done',
    (status) => {
      const reasons: Reason[] = [{ code: 'outcome_unknown', since }];
      expect(orderFix({ status, reasons, availableActions: [] })).toBeNull();
    },
  );
});
