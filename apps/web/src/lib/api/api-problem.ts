import type { Problem } from '@bestellwerk/contracts/http/problem';
import type { ErrorCode } from '@bestellwerk/domain/error-codes';

/** What can go wrong before a problem document arrives. */
export const CLIENT_CODES = ['unreachable', 'unreadable_answer'] as const;
export type ClientCode = (typeof CLIENT_CODES)[number];
export type ProblemCode = ErrorCode | ClientCode;

/** A refused or failed call. Texts for people are made from `code` by `problemText`. */
export class ApiProblem extends Error {
  readonly code: ProblemCode;
  /** 0 when no answer came. */
  readonly status: number;
  readonly requestId: string | undefined;
  readonly errors: NonNullable<Problem['errors']>;
  /** The whole document, with members such as `order` or `availableActions`. */
  readonly document: Record<string, unknown>;

  constructor(code: ProblemCode, status: number, document: Record<string, unknown> = {}) {
    super(`${status} ${code}`);
    this.name = 'ApiProblem';
    this.code = code;
    this.status = status;
    this.document = document;
    this.requestId = typeof document['requestId'] === 'string' ? document['requestId'] : undefined;
    this.errors = Array.isArray(document['errors']) ? (document['errors'] as Problem['errors'] & object) : [];
  }
}

export function isProblem(error: unknown, code?: ProblemCode): error is ApiProblem {
  return error instanceof ApiProblem && (code === undefined || error.code === code);
}
