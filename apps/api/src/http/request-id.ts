import { newId } from '@bestellwerk/platform/ids';
import type { RequestHandler, Response } from 'express';

/** Names every request, in the answer and in the log, so that the two can be brought together. */
export const assignRequestId: RequestHandler = (_req, res, next) => {
  const requestId = newId();
  res.locals['requestId'] = requestId;
  res.set('X-Request-Id', requestId);
  next();
};

export function requestIdOf(res: Response): string {
  return String(res.locals['requestId'] ?? '');
}
