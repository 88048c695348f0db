import type { SystemTx } from '@bestellwerk/db/database';
import type { Identity } from '../identity.ts';
import { hashSecret } from '../secret-hash.ts';
import { TOKEN_PREFIX } from './api-token.ts';

/** `lastUsedAt` is kept to the minute: a write on every request would gain nothing. */
const USE_NOTED_EVERY_MS = 60_000;

/** The seller a token stands for; null when it is unknown or revoked. */
export async function findApiToken(tx: SystemTx, token: string): Promise<Identity | null> {
  if (!token.startsWith(TOKEN_PREFIX)) return null;
  const found = await tx.prisma.apiToken.findUnique({ where: { tokenHash: hashSecret(token) } });
  if (!found) return null;
  const now = tx.clock.now();
  if (now.getTime() - (found.lastUsedAt?.getTime() ?? 0) >= USE_NOTED_EVERY_MS) {
    await tx.prisma.apiToken.updateMany({
      where: { sellerId: found.sellerId, id: found.id },
      data: { lastUsedAt: now },
    });
  }
  return { sellerId: found.sellerId, actor: { type: 'token', name: found.name } };
}
