import { PATHS } from '../../lib/paths.ts';

export const ONBOARDING_STEPS = ['top_up', 'connect_channel', 'link_paypal', 'fix_order'] as const;
export type OnboardingStep = (typeof ONBOARDING_STEPS)[number];

export type OnboardingState = Record<OnboardingStep, boolean>;

/** Where each step is done. */
export const STEP_ADDRESS: Record<OnboardingStep, string> = {
  top_up: PATHS.topUp(),
  connect_channel: PATHS.connectChannel,
  link_paypal: PATHS.account,
  fix_order: PATHS.orders,
};

/** Everything but PayPal, which is a seller's own choice. */
export function isOnboarded(state: OnboardingState): boolean {
  return ONBOARDING_STEPS.every((step) => step === 'link_paypal' || state[step]);
}

/** The first step still to do; null when nothing is left. */
export function nextStep(state: OnboardingState): OnboardingStep | null {
  return ONBOARDING_STEPS.find((step) => !state[step]) ?? null;
}
