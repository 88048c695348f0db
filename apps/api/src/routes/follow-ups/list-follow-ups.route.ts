import { listFollowUps } from '@bestellwerk/contracts/seller-api/follow-ups';
import { listFollowUps as readFollowUps } from '@bestellwerk/core/follow-ups/list-follow-ups';
import { ok } from '../../http/answer.ts';
import { pageInput } from '../../http/page-input.ts';
import { presentPage } from '../../http/present.ts';
import { sellerRoute } from '../../http/route.ts';
import { presentFollowUp } from './present-follow-up.ts';

export const listFollowUpsRoute = sellerRoute(listFollowUps, {
  async handle(tx, { query: { open, ...query } }) {
    const isOpen = open === undefined ? undefined : open === 'true';
    return ok(presentPage(await readFollowUps(tx, { ...pageInput(query), isOpen }), presentFollowUp));
  },
});
