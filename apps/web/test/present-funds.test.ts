import { describe, expect, it } from 'vitest';
import { reasonTextKey } from '../src/features/orders/detail/reason-text.ts';
import { orderFix } from '../src/features/orders/order-fix.ts';
import { withPresentFunds } from '../src/features/orders/present-funds.ts';
import { stuckOrder } from './order-samples.ts';

const short = stuckOrder({
  reasons: [
    { code: 'insufficient_funds', params: { costCents: 2_000, availableCents: 500, missingCents: 1_500 } },
  ],
});

describe('an order that was held for want of money', () => {
  it('says what is missing now, not then', () => {
    const now = withPresentFunds(short, 1_200);
    expect(now.reasons[0]?.params).toMatchObject({ availableCents: 1_200, missingCents: 800 });
    expect(orderFix(now)).toBe('top_up');
  });

  it('is to be sent again once the Money Box covers it', () => {
    const now = withPresentFunds(short, 2_000);
    expect(orderFix(now)).toBe('resend');
    expect(now.reasons.map(reasonTextKey)).toEqual(['fundsCovered']);
  });

  it('stays as it was while the balance is not known, and where no cost is', () => {
    expect(withPresentFunds(short, undefined)).toBe(short);
    const unknown = stuckOrder({ reasons: [{ code: 'insufficient_funds' }] });
    expect(orderFix(withPresentFunds(unknown, 9_999))).toBe('top_up');
  });
});
