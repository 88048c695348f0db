import { createApiToken } from '@bestellwerk/contracts/seller-api/api-tokens';
import { createApiToken as createToken } from '@bestellwerk/core/api-tokens/create-api-token';
import { created } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { presentApiToken } from './present-api-token.ts';

export const createApiTokenRoute = sellerRoute(createApiToken, {
  async handle(tx, { body }) {
    const row = await createToken(tx, body);
    return { ...created({ ...presentApiToken(row), token: row.token }), isSecret: true };
  },
});
