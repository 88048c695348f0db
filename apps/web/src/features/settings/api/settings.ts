import type { editSettings, getSettings, Settings } from '@bestellwerk/contracts/seller-api/settings';
import { queryOptions } from '@tanstack/react-query';
import { callApi } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';

const getSettingsEndpoint = endpoint<typeof getSettings>('get', '/settings');
const editSettingsEndpoint = endpoint<typeof editSettings>('patch', '/settings');

export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: ({ signal }) => callApi(getSettingsEndpoint, { signal }),
});

export function saveSettings(changes: Partial<Settings>) {
  return callApi(editSettingsEndpoint, { body: changes });
}
