import type { Database } from '@bestellwerk/db/database';
import { sql } from '@bestellwerk/db/sql';
import type { Identity } from '../identity.ts';
import { hashSecret } from '../secret-hash.ts';
import { isDueForProlonging, sessionEnd } from './session-lifetime.ts';

export type FoundSession = { identity: Identity; wasProlonged: boolean };

type SessionRow = { sellerId: string; userId: string; userName: string; expiresAt: Date };

/** Who a session's secret stands for; null when it is unknown or has ended. Being used prolongs it. */
export async function findSession(db: Database, secret: string): Promise<FoundSession | null> {
  const sessionHash = hashSecret(secret);
  const now = db.reader.clock.now();
  const [session] = await db.reader.rows<SessionRow>(
    sql`SELECT s.seller_id AS "sellerId", s.user_id AS "userId", s.expires_at AS "expiresAt", u.name AS "userName"
        FROM session s JOIN app_user u ON u.seller_id = s.seller_id AND u.id = s.user_id
        WHERE s.token_hash = ${sessionHash}`,
    { isPrepared: true },
  );
  if (!session || session.expiresAt <= now) return null;
  const { sellerId, userId, userName, expiresAt } = session;
  const wasProlonged = isDueForProlonging(expiresAt, now);
  if (wasProlonged) {
    await db.withSeller(sellerId, (tx) =>
      tx.prisma.session.updateMany({
        where: { sellerId, tokenHash: sessionHash },
        data: { expiresAt: sessionEnd(now) },
      }),
    );
  }
  return {
    identity: { sellerId, userId, sessionHash, actor: { type: 'user', name: userName } },
    wasProlonged,
  };
}
