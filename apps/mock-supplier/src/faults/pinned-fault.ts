import type { MockFault } from '@bestellwerk/contracts/mock-supplier/fault';
import type { MockPinOutcome } from '@bestellwerk/contracts/mock-supplier/pin';
import type { RestCall } from '../rest/rest-call.ts';

/**
 * What a pin does to the transport of this call; refusals are carried out later, by the order form.
 * A quote goes through whenever only the outcome of creating is pinned.
 */
export function pinnedFault(outcome: MockPinOutcome | undefined, call: RestCall): MockFault | undefined {
  if (outcome === undefined || outcome.startsWith('reject:')) return undefined;
  const { kind } = call;
  if (outcome === 'unknown')
    return kind === 'create' || kind === 'lookup' ? { fault: 'http_500' } : undefined;
  const isHit = kind === 'create' || (outcome === 'rate_limited' && kind === 'check');
  return isHit ? { fault: outcome } : undefined;
}
