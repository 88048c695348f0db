import type { SystemTx } from '@bestellwerk/db/database';

/** Forgets sessions that have ended. */
export async function purgeSessions(tx: SystemTx): Promise<number> {
  const { count } = await tx.prisma.session.deleteMany({ where: { expiresAt: { lte: tx.clock.now() } } });
  return count;
}
