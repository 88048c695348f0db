import type { editAccount } from '@bestellwerk/contracts/seller-api/account';
import { callApi } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';
import type { Language } from '../../../lib/i18n/language.ts';

const editAccountEndpoint = endpoint<typeof editAccount>('patch', '/account');

/** Remembers the language with the account, so that it follows the seller to other browsers. */
export function saveLanguage(language: Language) {
  return callApi(editAccountEndpoint, { body: { language } });
}
