import { putSkuMapping } from '@bestellwerk/contracts/seller-api/channels';
import { requireChannel } from '@bestellwerk/core/channels/channel-store';
import { putSkuMapping as mapSku } from '@bestellwerk/core/sku-mappings/put-sku-mapping';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { presentSkuMapping } from './present-sku-mapping.ts';

export const putSkuMappingRoute = sellerRoute(putSkuMapping, {
  find: (tx, { channelId }) => requireChannel(tx, channelId),
  async handle(tx, { params, body }) {
    return ok(presentSkuMapping(await mapSku(tx, { ...params, ...body })));
  },
});
