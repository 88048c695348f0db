import { completeFollowUp } from '@bestellwerk/contracts/seller-api/follow-ups';
import { completeFollowUp as complete } from '@bestellwerk/core/follow-ups/complete-follow-up';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { presentFollowUp } from './present-follow-up.ts';

export const completeFollowUpRoute = sellerRoute(completeFollowUp, {
  async handle(tx, { params, identity }) {
    const followUp = await complete(tx, { followUpId: params.id, actor: identity.actor });
    return ok(presentFollowUp(followUp));
  },
});
