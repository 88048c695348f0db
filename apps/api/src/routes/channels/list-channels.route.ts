import { listChannels } from '@bestellwerk/contracts/seller-api/channels';
import { listChannels as readChannels } from '@bestellwerk/core/channels/list-channels';
import { ok } from '../../http/answer.ts';
import { pageInput } from '../../http/page-input.ts';
import { presentPage } from '../../http/present.ts';
import { sellerRoute } from '../../http/route.ts';
import { presentChannel } from './present-channel.ts';

export const listChannelsRoute = sellerRoute(listChannels, {
  async handle(tx, { query, origin }) {
    const page = await readChannels(tx, pageInput(query));
    return ok(presentPage(page, (channel) => presentChannel(channel, origin)));
  },
});
