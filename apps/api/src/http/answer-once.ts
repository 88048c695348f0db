import type { Operation } from '@bestellwerk/contracts/http/operation';
import { PROBLEM_MEDIA_TYPE } from '@bestellwerk/contracts/http/problem';
import {
  claimKey,
  storeAnswer,
  type NamedRequest,
  type StoredAnswer,
} from '@bestellwerk/core/idempotency/idempotency-store';
import type { SellerTx } from '@bestellwerk/db/database';
import { Refusal } from '@bestellwerk/domain/refusal';
import type { Response } from 'express';
import type { App } from '../app-deps.ts';
import { checkAnswer } from './check-answer.ts';
import { isFinalRefusal, storeRefusal } from './idempotency.ts';
import { toProblem } from './problem.ts';
import { requestIdOf } from './request-id.ts';
import type { AnyAnswer } from './route.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

type Once = {
  operation: Operation;
  sellerId: string;
  /** Undefined for a read, and for a write without a key. */
  named: NamedRequest | undefined;
  /** What is known about a refusal only after its transaction has been undone. */
  complete?: (refusal: Refusal) => Promise<Refusal>;
};

/** Works and keeps the answer of a named write in one transaction; a write that was answered before is only answered. */
export async function answerOnce(
  app: App,
  res: Response,
  { operation, sellerId, named, complete }: Once,
  work: (tx: SellerTx) => Promise<AnyAnswer>,
): Promise<void> {
  async function answer(tx: SellerTx): Promise<Stored> {
    const earlier = named && (await claimKey(tx, named));
    if (earlier) return { ...earlier, isReplay: true };
    const result = await work(tx);
    if (app.checkAnswers) checkAnswer(operation, result);
    const { status, isSecret = false } = result;
    const body = result.body === undefined ? null : JSON.stringify(result.body);
    const headers: Record<string, string> = body === null ? {} : { 'content-type': JSON_TYPE };
    const stored = { status, headers, body };
    if (named && !isSecret) await storeAnswer(tx, named, stored);
    return { ...stored, isReplay: false };
  }

  try {
    send(res, await app.db.withSeller(sellerId, answer));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const refusal = complete ? await complete(error) : error;
    const problem = toProblem(refusal, requestIdOf(res));
    if (named && isFinalRefusal(refusal.code)) {
      const headers = { 'content-type': PROBLEM_MEDIA_TYPE };
      const stored = { status: problem.status, headers, body: JSON.stringify(problem) };
      await storeRefusal(app.db, sellerId, named, stored);
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
