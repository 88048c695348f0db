import { createHash } from 'node:crypto';
import {
  claimKey,
  storeAnswer,
  type NamedRequest,
  type StoredAnswer,
} from '@bestellwerk/core/idempotency/idempotency-store';
import type { Database } from '@bestellwerk/db/database';
import { ERROR_STATUS, type ErrorCode } from '@bestellwerk/domain/error-codes';
import { Refusal } from '@bestellwerk/domain/refusal';
import type { Request } from 'express';

const LONGEST_KEY = 255;

/** The write as its sender named it; undefined without a key. */
export function readNamedRequest(req: Request, body: Uint8Array): NamedRequest | undefined {
  const key = req.get('idempotency-key');
  if (key === undefined) return undefined;
  if (key === '' || key.length > LONGEST_KEY) {
    throw new Refusal('validation_failed', `the key must have 1 to ${LONGEST_KEY} characters`, {
      details: [{ path: 'Idempotency-Key', code: 'invalid_length' }],
    });
  }
  const requestHash = createHash('sha256').update(body).digest('hex');
  return { method: req.method, path: req.path, key, requestHash };
}

const NEVER_STORED: readonly ErrorCode[] = ['idempotency_in_progress', 'idempotency_key_reused'];

/** Whether a refusal decides the key: a conflict or a rule does, a mistake in the request can be corrected. */
export function isFinalRefusal(code: ErrorCode): boolean {
  return [409, 422].includes(ERROR_STATUS[code]) && !NEVER_STORED.includes(code);
}

/**
 * A refusal undid its transaction, so its answer is kept in one of its own. Should another request have taken the
 * key meanwhile, that one decides.
 */
export async function storeRefusal(
  db: Database,
  sellerId: string,
  request: NamedRequest,
  answer: StoredAnswer,
): Promise<void> {
  try {
    await db.withSeller(sellerId, async (tx) => {
      if ((await claimKey(tx, request)) === null) await storeAnswer(tx, request, answer);
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}
