import type { editAccount } from '@bestellwerk/contracts/seller-api/account';
import { callApi } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';
import type { Language } from '../../../lib/i18n/language.ts';
import type { ThemeChoice } from '../../../lib/theme.ts';

const editAccountEndpoint = endpoint<typeof editAccount>('patch', '/account');

/** Remembers language or theme with the account, so that it follows its user to other browsers. */
export function saveAppearance(appearance: { language: Language } | { theme: ThemeChoice }) {
  return callApi(editAccountEndpoint, { body: appearance });
}
