import { createHash } from 'node:crypto';
import type { SellerTx, SystemTx } from '@bestellwerk/db/database';
import { query, sql } from '@bestellwerk/db/sql';
import { Refusal } from '@bestellwerk/domain/refusal';

/** One write as its sender named it: the key counts for this method and path of this seller only. */
export type NamedRequest = { method: string; path: string; key: string; requestHash: string };
export type StoredAnswer = { status: number; headers: Record<string, string>; body: string | null };

const KEPT_MS = 24 * 3_600_000;
const LONGEST_PATH = 500;

/**
 * Claims the key until the transaction ends, and answers with the first answer if there is one. Refuses
 * `idempotency_in_progress` while another transaction holds it, and `idempotency_key_reused` for another body.
 * A killed request leaves nothing behind: its lock and its row go with its transaction.
 */
export async function claimKey(tx: SellerTx, request: NamedRequest): Promise<StoredAnswer | null> {
  const { method, key } = request;
  const path = storablePath(request.path);
  const lockName = JSON.stringify([tx.sellerId, method, path, key]);
  const [lock] = await query<{ isOurs: boolean }>(
    tx,
    sql`SELECT pg_try_advisory_xact_lock(hashtextextended(${lockName}, 0)) AS "isOurs"`,
  );
  if (!lock?.isOurs) throw new Refusal('idempotency_in_progress', 'the first request still runs');
  const stored = await tx.prisma.idempotencyKey.findUnique({
    where: { sellerId_method_path_key: { sellerId: tx.sellerId, method, path, key } },
  });
  if (!stored || stored.createdAt.getTime() + KEPT_MS <= tx.clock.now().getTime()) return null;
  if (stored.requestHash !== request.requestHash) {
    throw new Refusal('idempotency_key_reused', 'the key was used with another body');
  }
  return { status: stored.status, headers: stored.headers as Record<string, string>, body: stored.body };
}

/** Keeps the answer in the transaction of its effect; one that has run out is replaced. */
export async function storeAnswer(tx: SellerTx, request: NamedRequest, answer: StoredAnswer): Promise<void> {
  const { method, key, requestHash } = request;
  const path = storablePath(request.path);
  const values = { ...answer, requestHash, createdAt: tx.clock.now() };
  await tx.prisma.idempotencyKey.upsert({
    where: { sellerId_method_path_key: { sellerId: tx.sellerId, method, path, key } },
    create: { ...values, sellerId: tx.sellerId, method, path, key },
    update: values,
  });
}

export async function purgeIdempotencyKeys(tx: SystemTx): Promise<number> {
  const before = new Date(tx.clock.now().getTime() - KEPT_MS);
  const { count } = await tx.prisma.idempotencyKey.deleteMany({ where: { createdAt: { lt: before } } });
  return count;
}

/** PostgreSQL limits what a key column may hold; a path with a long SKU in it can exceed that. */
function storablePath(path: string): string {
  if (path.length <= LONGEST_PATH) return path;
  return `sha256:${createHash('sha256').update(path).digest('hex')}`;
}
