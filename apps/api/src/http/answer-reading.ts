import type { Request, Response } from 'express';
import type { App } from '../app-deps.ts';
import { authenticate } from './authenticate.ts';
import { readInput, readParams } from './read-input.ts';
import type { ReadingRoute } from './route.ts';
import { sendAnswer } from './send-answer.ts';

const NO_BODY = Buffer.alloc(0);

/** One request that only reads of a seller's data: who calls, whether it is well-formed, and what the reads say. */
export async function answerReading(
  app: App,
  route: ReadingRoute,
  req: Request,
  res: Response,
): Promise<void> {
  const { operation } = route;
  const { identity } = await authenticate(app, req, res);
  const params = readParams(operation, req);
  const input = readInput(operation, req, NO_BODY);
  const origin = `${req.protocol}://${req.host}`;
  const reader = app.db.readSeller(identity.sellerId);
  sendAnswer(app, operation, res, await route.read(reader, { ...input, app, params, identity, origin }));
}
