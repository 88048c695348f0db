import i18next from 'i18next';
import { ApiProblem } from '../api/api-problem.ts';

/** One sentence or two for people: what, why, what now. Anything that is no problem counts as our own error. */
export function problemText(error: unknown): string {
  const code = error instanceof ApiProblem ? error.code : 'internal_error';
  return i18next.t(`problems:${code}`);
}

/** What a person can quote to whoever runs the installation. */
export function problemReference(error: unknown): string | undefined {
  return error instanceof ApiProblem ? error.requestId : undefined;
}
