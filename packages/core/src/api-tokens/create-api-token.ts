import type { SellerTx } from '@bestellwerk/db/database';
import { newId, newSecret } from '@bestellwerk/platform/ids';
import { hashSecret } from '../secret-hash.ts';
import { SHOWN_CHARACTERS, TOKEN_PREFIX, type ApiTokenRow } from './api-token.ts';

/** A new token for a program. Its text is returned here and never again: only a hash is stored. */
export async function createApiToken(
  tx: SellerTx,
  input: { name: string },
): Promise<ApiTokenRow & { token: string }> {
  const token = `${TOKEN_PREFIX}${newSecret()}`;
  const row = {
    id: newId(tx.clock),
    name: input.name,
    prefix: token.slice(0, SHOWN_CHARACTERS),
    createdAt: tx.clock.now(),
  };
  await tx.prisma.apiToken.create({ data: { ...row, sellerId: tx.sellerId, tokenHash: hashSecret(token) } });
  return { ...row, lastUsedAt: null, token };
}
