import { deleteChannel } from '@bestellwerk/contracts/seller-api/channels';
import { deleteChannel as removeChannel } from '@bestellwerk/core/channels/delete-channel';
import { noContent } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';

export const deleteChannelRoute = sellerRoute(deleteChannel, {
  async handle(tx, { params }) {
    await removeChannel(tx, { channelId: params.id });
    return noContent();
  },
});
