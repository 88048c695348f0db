import { editChannel } from '@bestellwerk/contracts/seller-api/channels';
import { getChannel } from '@bestellwerk/core/channels/channel-store';
import { editChannel as changeChannel } from '@bestellwerk/core/channels/edit-channel';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { findChannel } from './find-channel.ts';
import { presentChannel } from './present-channel.ts';

export const editChannelRoute = sellerRoute(editChannel, {
  find: findChannel,
  async handle(tx, { app, params, body, origin }) {
    await changeChannel(tx, { ...body, channelId: params.id, secretBox: app.secretBox });
    return ok(presentChannel(await getChannel(tx, params.id), origin));
  },
});
