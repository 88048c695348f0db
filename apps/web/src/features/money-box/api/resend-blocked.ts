import type { startBulkAction } from '@bestellwerk/contracts/seller-api/bulk-actions';
import { callApi } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';

const startEndpoint = endpoint<typeof startBulkAction>('post', '/bulk-actions');

/** Sends every order again that waits for money, for when the balance covers them all by now. */
export function requestResendOfBlocked() {
  return callApi(startEndpoint, { body: { action: 'resend', filter: { reason: ['insufficient_funds'] } } });
}
