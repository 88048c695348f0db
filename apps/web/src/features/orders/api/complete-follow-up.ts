import type { completeFollowUp } from '@bestellwerk/contracts/seller-api/follow-ups';
import { callApi } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';

const completeEndpoint = endpoint<typeof completeFollowUp>('post', '/follow-ups/{id}/done');

export function tickFollowUp(id: string) {
  return callApi(completeEndpoint, { params: { id } });
}
