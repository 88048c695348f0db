import { getChannel } from '@bestellwerk/contracts/seller-api/channels';
import { getChannel as readChannel } from '@bestellwerk/core/channels/channel-store';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { presentChannel } from './present-channel.ts';

export const getChannelRoute = sellerRoute(getChannel, {
  async handle(tx, { params, origin }) {
    return ok(presentChannel(await readChannel(tx, params.id), origin));
  },
});
