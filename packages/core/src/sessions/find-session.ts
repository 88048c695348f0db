import type { SystemTx } from '@bestellwerk/db/database';
import type { Identity } from '../identity.ts';
import { hashSecret } from '../secret-hash.ts';
import { isDueForProlonging, sessionEnd } from './session-lifetime.ts';

export type FoundSession = { identity: Identity; wasProlonged: boolean };

/** Who a session's secret stands for; null when it is unknown or has ended. Being used prolongs it. */
export async function findSession(tx: SystemTx, secret: string): Promise<FoundSession | null> {
  const sessionHash = hashSecret(secret);
  const now = tx.clock.now();
  const session = await tx.prisma.session.findUnique({
    where: { tokenHash: sessionHash },
    include: { user: { select: { name: true } } },
  });
  if (!session || session.expiresAt <= now) return null;
  const wasProlonged = isDueForProlonging(session.expiresAt, now);
  if (wasProlonged) {
    await tx.prisma.session.updateMany({
      where: { tokenHash: sessionHash },
      data: { expiresAt: sessionEnd(now) },
    });
  }
  const { sellerId, userId, user } = session;
  return {
    identity: { sellerId, userId, sessionHash, actor: { type: 'user', name: user.name } },
    wasProlonged,
  };
}
