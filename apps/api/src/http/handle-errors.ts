import { Refusal } from '@bestellwerk/domain/refusal';
import type { Logger } from '@bestellwerk/platform/logger';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { isOurFault, toProblem, toRefusal } from './problem.ts';
import { requestIdOf } from './request-id.ts';
import { sendProblem } from './send-problem.ts';

/** Answers with a problem document, whatever was thrown. Only our own faults are logged with their cause. */
export function handleErrors(logger: Logger): ErrorRequestHandler {
  return (error: unknown, req, res, _next) => {
    if (req.destroyed && !req.complete) return; // The sender went away; there is nobody to answer.
    const refusal = toRefusal(error);
    const requestId = requestIdOf(res);
    if (isOurFault(refusal.code)) {
      logger.error({ err: error, requestId, method: req.method, path: req.path }, 'request failed');
    }
    if (res.headersSent) {
      // Too late for an answer: a cut connection tells the reader that the file is not whole.
      res.destroy();
      return;
    }
    sendProblem(res, toProblem(refusal, requestId));
  };
}

export const refuseUnknownPath: RequestHandler = (req) => {
  throw new Refusal('not_found', `there is no ${req.method} ${req.path}`.slice(0, 300));
};
