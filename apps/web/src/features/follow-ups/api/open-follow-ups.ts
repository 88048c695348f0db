import type { listFollowUps } from '@bestellwerk/contracts/seller-api/follow-ups';
import { queryOptions } from '@tanstack/react-query';
import { callApi } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';

const listFollowUpsEndpoint = endpoint<typeof listFollowUps>('get', '/follow-ups');

/** For the menu's number only; more than a page of them is counted as a full page. */
export const openFollowUpCountQuery = queryOptions({
  queryKey: ['follow-ups', 'open-count'],
  queryFn: async ({ signal }) => {
    const page = await callApi(listFollowUpsEndpoint, { query: { open: 'true', limit: 200 }, signal });
    return page.items.length;
  },
});
