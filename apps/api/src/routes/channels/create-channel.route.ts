import { createChannel } from '@bestellwerk/contracts/seller-api/channels';
import { getChannel } from '@bestellwerk/core/channels/channel-store';
import { createChannel as connect } from '@bestellwerk/core/channels/create-channel';
import { created } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { presentChannel, webhookUrl } from './present-channel.ts';

export const createChannelRoute = sellerRoute(createChannel, {
  async handle(tx, { app, body, origin }) {
    const { channelId, webhookSecret: secret } = await connect(tx, { ...body, secretBox: app.secretBox });
    const channel = presentChannel(await getChannel(tx, channelId), origin);
    if (secret === undefined) return created({ ...channel, webhook: undefined });
    const webhook = { url: webhookUrl(origin, channelId), secret };
    return { ...created({ ...channel, webhook }), isSecret: true };
  },
});
