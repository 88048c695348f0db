import { createHash, timingSafeEqual } from 'node:crypto';
import { LONGEST_TOKEN } from '@bestellwerk/platform/env-values';
import { Refusal } from '@bestellwerk/domain/refusal';
import type { Request } from 'express';
import type { App } from '../app-deps.ts';

/**
 * Lets nobody pass but whoever sends the operator's token. A session and a seller's token never count, and where
 * no token is set there is no operator. Throws `unauthenticated`.
 */
export function requireOperator(app: App, req: Request): void {
  const sent = /^Bearer +(\S+)$/iu.exec(req.get('authorization')?.trim() ?? '')?.[1];
  const { operatorToken } = app;
  if (
    sent === undefined ||
    sent.length > LONGEST_TOKEN ||
    operatorToken === undefined ||
    !timingSafeEqual(hash(sent), hash(operatorToken))
  ) {
    throw new Refusal('unauthenticated', "send the operator's token");
  }
}

/** Equal lengths, whatever was sent. */
function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
