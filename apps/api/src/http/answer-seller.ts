import { PROBLEM_MEDIA_TYPE } from '@bestellwerk/contracts/http/problem';
import { claimKey, storeAnswer, type StoredAnswer } from '@bestellwerk/core/idempotency/idempotency-store';
import type { SellerTx } from '@bestellwerk/db/database';
import { Refusal } from '@bestellwerk/domain/refusal';
import type { Request, Response } from 'express';
import type { App } from '../app-deps.ts';
import { authenticate } from './authenticate.ts';
import { checkAnswer } from './check-answer.ts';
import { checkOrigin } from './check-origin.ts';
import { isFinalRefusal, readNamedRequest, storeRefusal } from './idempotency.ts';
import { readInput, readParams } from './read-input.ts';
import { JSON_BODY_LIMIT, readBody } from './read-body.ts';
import { toProblem } from './problem.ts';
import { requestIdOf } from './request-id.ts';
import type { SellerRoute } from './route.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

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

  async function answer(tx: SellerTx): Promise<Stored> {
    const earlier = named && (await claimKey(tx, named));
    if (earlier) return { ...earlier, isReplay: true };
    const params = readParams(operation, req);
    await route.find?.(tx, params, identity);
    const input = readInput(operation, req, requestBody);
    const origin = `${req.protocol}://${req.host}`;
    const result = await route.handle(tx, { ...input, app, params, identity, origin });
    if (app.checkAnswers) checkAnswer(operation, result);
    const { status, isSecret = false } = result;
    const body = result.body === undefined ? null : JSON.stringify(result.body);
    const headers: Record<string, string> = body === null ? {} : { 'content-type': JSON_TYPE };
    const stored = { status, headers, body };
    if (named && !isSecret) await storeAnswer(tx, named, stored);
    return { ...stored, isReplay: false };
  }

  try {
    send(res, await app.db.withSeller(identity.sellerId, answer));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const refusal = await withCurrent(app, route, req, identity.sellerId, error);
    const problem = toProblem(refusal, requestIdOf(res));
    if (named && isFinalRefusal(refusal.code)) {
      const headers = { 'content-type': PROBLEM_MEDIA_TYPE };
      const stored = { status: problem.status, headers, body: JSON.stringify(problem) };
      await storeRefusal(app.db, identity.sellerId, named, stored);
    }
    throw refusal;
  }
}

type Stored = StoredAnswer & { isReplay: boolean };

function send(res: Response, { status, headers, body, isReplay }: Stored): void {
  res.status(status).set('Cache-Control', 'no-store').set(headers);
  if (isReplay) res.set('Idempotency-Replayed', 'true');
  res.end(body ?? undefined);
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
