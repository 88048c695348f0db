import { PROBLEM_MEDIA_TYPE, type Problem } from '@bestellwerk/contracts/http/problem';
import type { Response } from 'express';

export function sendProblem(res: Response, problem: Problem): void {
  const retryAfter = problem['retryAfterSeconds'];
  if (typeof retryAfter === 'number') res.set('Retry-After', String(retryAfter));
  if (problem.status === 503) res.set('Retry-After', '5');
  if (problem.status === 401) res.set('WWW-Authenticate', 'Bearer');
  res.status(problem.status).set('Cache-Control', 'no-store').type(PROBLEM_MEDIA_TYPE);
  res.send(JSON.stringify(problem));
}
