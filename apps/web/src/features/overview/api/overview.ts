import type { getOverview } from '@bestellwerk/contracts/seller-api/overview';
import { queryOptions } from '@tanstack/react-query';
import { callApi } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';

const getOverviewEndpoint = endpoint<typeof getOverview>('get', '/overview');

export const overviewQuery = queryOptions({
  queryKey: ['overview'],
  queryFn: ({ signal }) => callApi(getOverviewEndpoint, { signal }),
});
