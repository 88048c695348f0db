import type { getInstallation, getSession, signIn, signOut } from '@bestellwerk/contracts/seller-api/session';
import { queryOptions } from '@tanstack/react-query';
import { callApi, type CallInput } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';

const getSessionEndpoint = endpoint<typeof getSession>('get', '/session');
const getInstallationEndpoint = endpoint<typeof getInstallation>('get', '/installation');
const signInEndpoint = endpoint<typeof signIn>('post', '/session');
const signOutEndpoint = endpoint<typeof signOut>('delete', '/session');

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => callApi(getSessionEndpoint, { signal }),
  staleTime: Infinity,
});

export const installationQuery = queryOptions({
  queryKey: ['installation'],
  queryFn: ({ signal }) => callApi(getInstallationEndpoint, { signal }),
  staleTime: Infinity,
});

export function requestSignIn(body: CallInput<typeof signIn>['body']) {
  return callApi(signInEndpoint, { body });
}

export function requestSignOut() {
  return callApi(signOutEndpoint, {});
}
