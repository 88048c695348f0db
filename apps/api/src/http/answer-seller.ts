import { Refusal } from '@bestellwerk/domain/refusal';
import type { Request, Response } from 'express';
import type { App } from '../app-deps.ts';
import { answerOnce } from './answer-once.ts';
import { authenticate } from './authenticate.ts';
import { checkOrigin } from './check-origin.ts';
import { readNamedRequest } from './idempotency.ts';
import { readInput, readParams } from './read-input.ts';
import { JSON_BODY_LIMIT, readBody } from './read-body.ts';
import type { SellerRoute } from './route.ts';

/**
 * One request on a seller's data: who calls, whether what the path names exists, whether the rest is well-formed,
 * and only then the use case; all of it and the stored answer of a named write in one transaction.
 */
export async function answerSeller(app: App, route: SellerRoute, req: Request, res: Response): Promise<void> {
  const { operation } = route;
  const { identity, via } = await authenticate(app, req, res);
  const isWrite = operation.method !== 'get';
  if (isWrite && via === 'cookie') checkOrigin(req);
  const requestBody = isWrite ? await readBody(req, operation.bodyLimit ?? JSON_BODY_LIMIT) : Buffer.alloc(0);
  const named = isWrite ? readNamedRequest(req, requestBody) : undefined;

  const once = {
    operation,
    sellerId: identity.sellerId,
    named,
    complete: (refusal: Refusal) => withCurrent(app, route, req, identity.sellerId, refusal),
  };
  await answerOnce(app, res, once, async (tx) => {
    const params = readParams(operation, req);
    await route.find?.(tx, params, identity);
    const input = readInput(operation, req, requestBody);
    const origin = `${req.protocol}://${req.host}`;
    return route.handle(tx, { ...input, app, params, identity, origin });
  });
}

/** A version conflict carries the current state, read after the refused transaction has been undone. */
async function withCurrent(
  app: App,
  route: SellerRoute,
  req: Request,
  sellerId: string,
  refusal: Refusal,
): Promise<Refusal> {
  const { current, operation } = route;
  if (refusal.code !== 'version_conflict' || !current) return refusal;
  const state = await app.db.withSeller(sellerId, (tx) => current(tx, readParams(operation, req)));
  return new Refusal(refusal.code, refusal.message, {
    extensions: { ...refusal.extensions, ...state },
    details: refusal.details,
  });
}
