import type { Operation } from '@bestellwerk/contracts/http/operation';
import type { Response } from 'express';
import type { App } from '../app-deps.ts';
import { checkAnswer } from './check-answer.ts';
import type { AnyAnswer, Answer } from './route.ts';

/** Sends the answer of a route that works outside a seller's transaction. */
export function sendAnswer<T extends Operation>(
  app: App,
  operation: T,
  res: Response,
  answer: Answer<T>,
): void;
export function sendAnswer(app: App, operation: Operation, res: Response, answer: AnyAnswer): void;
export function sendAnswer(app: App, operation: Operation, res: Response, answer: AnyAnswer): void {
  if (app.checkAnswers) checkAnswer(operation, answer);
  res.status(answer.status).set('Cache-Control', 'no-store');
  if (answer.body === undefined) res.end();
  else res.json(answer.body);
}
