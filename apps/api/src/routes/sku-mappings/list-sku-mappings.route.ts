import { listSkuMappings } from '@bestellwerk/contracts/seller-api/channels';
import { listSkuMappings as readSkuMappings } from '@bestellwerk/core/sku-mappings/sku-mapping-store';
import { ok } from '../../http/answer.ts';
import { pageInput } from '../../http/page-input.ts';
import { presentPage } from '../../http/present.ts';
import { sellerRoute } from '../../http/route.ts';
import { presentSkuMapping } from './present-sku-mapping.ts';

export const listSkuMappingsRoute = sellerRoute(listSkuMappings, {
  async handle(tx, { query: { channelId, ...query } }) {
    const page = await readSkuMappings(tx, { ...pageInput(query), channelId });
    return ok(presentPage(page, presentSkuMapping));
  },
});
