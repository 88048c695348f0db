import type { getMoneyBox } from '@bestellwerk/contracts/seller-api/money-box';
import { queryOptions } from '@tanstack/react-query';
import { callApi } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';

const getMoneyBoxEndpoint = endpoint<typeof getMoneyBox>('get', '/money-box');

export const moneyBoxQuery = queryOptions({
  queryKey: ['money-box', 'balance'],
  queryFn: ({ signal }) => callApi(getMoneyBoxEndpoint, { signal }),
});
