import type { Database } from '@bestellwerk/db/database';
import { sql } from '@bestellwerk/db/sql';
import type { Identity } from '../identity.ts';
import { hashSecret } from '../secret-hash.ts';
import { TOKEN_PREFIX } from './api-token.ts';

/** `lastUsedAt` is kept to the minute: a write on every request would gain nothing. */
const USE_NOTED_EVERY_MS = 60_000;

type TokenRow = { sellerId: string; id: string; name: string; lastUsedAt: Date | null };

/** The seller a token stands for; null when it is unknown or revoked. */
export async function findApiToken(db: Database, token: string): Promise<Identity | null> {
  if (!token.startsWith(TOKEN_PREFIX)) return null;
  const [found] = await db.reader.rows<TokenRow>(
    sql`SELECT seller_id AS "sellerId", id, name, last_used_at AS "lastUsedAt"
        FROM api_token WHERE token_hash = ${hashSecret(token)}`,
    { isPrepared: true },
  );
  if (!found) return null;
  await noteUse(db, found);
  return { sellerId: found.sellerId, actor: { type: 'token', name: found.name } };
}

async function noteUse(db: Database, { sellerId, id, lastUsedAt }: TokenRow): Promise<void> {
  const now = db.reader.clock.now();
  if (now.getTime() - (lastUsedAt?.getTime() ?? 0) < USE_NOTED_EVERY_MS) return;
  await db.withSeller(sellerId, (tx) =>
    tx.prisma.apiToken.updateMany({ where: { sellerId, id }, data: { lastUsedAt: now } }),
  );
}
