import type {
  editAccount,
  getAccount,
  linkPaypal,
  unlinkPaypal,
} from '@bestellwerk/contracts/seller-api/account';
import { queryOptions } from '@tanstack/react-query';
import { callApi, type CallInput } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';

const getAccountEndpoint = endpoint<typeof getAccount>('get', '/account');
const editAccountEndpoint = endpoint<typeof editAccount>('patch', '/account');
const linkPaypalEndpoint = endpoint<typeof linkPaypal>('put', '/account/paypal');
const unlinkPaypalEndpoint = endpoint<typeof unlinkPaypal>('delete', '/account/paypal');

export type AccountChanges = CallInput<typeof editAccount>['body'];

export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: ({ signal }) => callApi(getAccountEndpoint, { signal }),
});

export function saveAccount(changes: AccountChanges) {
  return callApi(editAccountEndpoint, { body: changes });
}

export function requestPaypalLink(email: string) {
  return callApi(linkPaypalEndpoint, { body: { email } });
}

export function requestPaypalRemoval() {
  return callApi(unlinkPaypalEndpoint, {});
}
