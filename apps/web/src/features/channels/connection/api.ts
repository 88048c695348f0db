import type {
  pullChannelNow,
  testChannelConnection,
} from '@bestellwerk/contracts/seller-api/channel-connection';
import { callApi } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';

const ENDPOINTS = {
  test: endpoint<typeof testChannelConnection>('post', '/channels/{id}/test-connection'),
  pull: endpoint<typeof pullChannelNow>('post', '/channels/{id}/pull'),
};

export function testConnection(id: string) {
  return callApi(ENDPOINTS.test, { params: { id } });
}

export function requestPull(id: string) {
  return callApi(ENDPOINTS.pull, { params: { id } });
}
