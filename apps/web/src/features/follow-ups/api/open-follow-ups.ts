import type { listFollowUps } from '@bestellwerk/contracts/seller-api/follow-ups';
import { queryOptions } from '@tanstack/react-query';
import { callApi } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';

const listFollowUpsEndpoint = endpoint<typeof listFollowUps>('get', '/follow-ups');

const MOST = 200;

/** For the menu's number only: up to a page of them is counted. */
export const openFollowUpCountQuery = queryOptions({
  queryKey: ['follow-ups', 'open-count'],
  queryFn: async ({ signal }) => {
    const page = await callApi(listFollowUpsEndpoint, { query: { open: 'true', limit: MOST }, signal });
    return { count: page.items.length, isMore: page.nextCursor !== null };
  },
});
