import { PATHS } from '../../lib/paths.ts';

const RETURN_TO = 'weiter';

/** Where to sign in, keeping the address to come back to. */
export function signInAddress(from: { pathname: string; search: string }): string {
  const address = from.pathname + from.search;
  if (address === PATHS.overview) return PATHS.signIn;
  return `${PATHS.signIn}?${new URLSearchParams({ [RETURN_TO]: address })}`;
}

/** The address to come back to, only ever inside this app. */
export function returnAddress(search: URLSearchParams): string {
  const address = search.get(RETURN_TO) ?? '';
  return /^\/(?![/\\])/.test(address) && !address.startsWith(PATHS.signIn) ? address : PATHS.overview;
}
