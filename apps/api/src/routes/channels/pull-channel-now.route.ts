import { pullChannelNow } from '@bestellwerk/contracts/seller-api/channel-connection';
import { requestPull } from '@bestellwerk/core/channels/pull/request-pull';
import { accepted } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { findChannel } from './find-channel.ts';

export const pullChannelNowRoute = sellerRoute(pullChannelNow, {
  find: findChannel,
  async handle(tx, { params }) {
    const nextPullAt = await requestPull(tx, params.id);
    return accepted({ nextPullAt: nextPullAt.toISOString() });
  },
});
