import { z } from 'zod';
import { MOCK_FAULTS } from './fault.ts';

const MOCK_PIN_OUTCOMES = [...MOCK_FAULTS, 'unknown'] as const;
export type MockPinOutcome = (typeof MOCK_PIN_OUTCOMES)[number];

/**
 * An order that must stay stuck at the supplier, restarts included. `reference` is an internalReference or the
 * beginning of several with `*` at its end. `unknown`: create and look-up always answer HTTP 500.
 */
export const mockPinSchema = z.strictObject({
  reference: z.string().min(1).max(200),
  outcome: z.enum(MOCK_PIN_OUTCOMES),
});
export type MockPin = z.infer<typeof mockPinSchema>;
export const mockPinsSchema = z.strictObject({ pins: z.array(mockPinSchema) });
