import { editChannel } from '@bestellwerk/contracts/seller-api/channels';
import { getChannel } from '@bestellwerk/core/channels/channel-store';
import { editChannel as changeChannel } from '@bestellwerk/core/channels/edit-channel';
import { setConnection } from '@bestellwerk/core/channels/pull/set-connection';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { findChannel } from './find-channel.ts';
import { presentChannel } from './present-channel.ts';

export const editChannelRoute = sellerRoute(editChannel, {
  find: findChannel,
  async handle(tx, { app, params, body: { connection, ...body }, origin }) {
    const channelId = params.id;
    await changeChannel(tx, { ...body, channelId, secretBox: app.secretBox });
    if (connection !== undefined) await setConnection(tx, app.desk, { channelId, connection });
    return ok(presentChannel(await getChannel(tx, params.id), origin));
  },
});
