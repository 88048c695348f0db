import { ERROR_STATUS } from '@bestellwerk/domain/error-codes';
import i18next from 'i18next';
import { ApiProblem, CLIENT_CODES, type ProblemCode } from '../api/api-problem.ts';

/** One sentence or two for people: what, why, what now. Anything that is no problem counts as our own error. */
export function problemText(error: unknown): string {
  return codeText(error instanceof ApiProblem ? error.code : 'internal_error');
}

/** What a person can quote to whoever runs the installation. */
export function problemReference(error: unknown): string | undefined {
  return error instanceof ApiProblem ? error.requestId : undefined;
}

/** The sentences of a bare code, as results of bulk actions carry it. */
export function codeText(code: string): string {
  const known = isKnownCode(code) ? code : 'internal_error';
  return i18next.t(`problems:${known}`);
}

function isKnownCode(code: string): code is ProblemCode {
  return code in ERROR_STATUS || CLIENT_CODES.some((known) => known === code);
}
