import { deleteSkuMapping } from '@bestellwerk/contracts/seller-api/channels';
import { deleteSkuMapping as forgetMapping } from '@bestellwerk/core/sku-mappings/delete-sku-mapping';
import { noContent } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';

export const deleteSkuMappingRoute = sellerRoute(deleteSkuMapping, {
  async handle(tx, { params }) {
    await forgetMapping(tx, params);
    return noContent();
  },
});
