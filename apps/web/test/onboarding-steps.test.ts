import { describe, expect, it } from 'vitest';
import { isOnboarded, nextStep } from '../src/features/overview/onboarding-steps.ts';

const done = { top_up: true, connect_channel: true, link_paypal: true, fix_order: true };

describe('the first steps', () => {
  it('end when all but PayPal is done', () => {
    expect(isOnboarded({ ...done, link_paypal: false })).toBe(true);
    expect(isOnboarded({ ...done, fix_order: false })).toBe(false);
  });

  it('go on with the first that is open', () => {
    expect(nextStep({ ...done, connect_channel: false, fix_order: false })).toBe('connect_channel');
    expect(nextStep(done)).toBeNull();
  });
});
