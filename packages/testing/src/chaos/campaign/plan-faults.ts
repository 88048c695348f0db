import type { MockFault } from '@bestellwerk/contracts/mock-supplier/fault';

/** Of all calls to the supplier. */
const SHARE = 0.05;
const KINDS = 8;

/** Longer than the client waits. */
const HOLD_MS = 1_300;
/** Work that goes on after the client has hung up, well inside what the supplier may take. */
const SLOW_MS = 1_600;

/** Every kind of fault alike; those whose request may have been carried out all the same are half of each. */
export function campaignFaults(): MockFault[] {
  const probability = SHARE / KINDS;
  const either = (['http_500', 'html_503', 'soft_200', 'reset'] as const).flatMap((fault): MockFault[] => [
    { fault, probability: probability / 2 },
    { fault, probability: probability / 2, processed: true },
  ]);
  return [
    { fault: 'timeout_before', probability, delayMs: HOLD_MS },
    { fault: 'timeout_after', probability, delayMs: HOLD_MS },
    { fault: 'rate_limited', probability },
    { fault: 'slow', probability, delayMs: SLOW_MS },
    ...either,
  ];
}
