import { deleteApiToken } from '@bestellwerk/contracts/seller-api/api-tokens';
import { deleteApiToken as deleteToken } from '@bestellwerk/core/api-tokens/delete-api-token';
import { noContent } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';

export const deleteApiTokenRoute = sellerRoute(deleteApiToken, {
  async handle(tx, { params }) {
    await deleteToken(tx, { tokenId: params.id });
    return noContent();
  },
});
