import type { ErrorCode } from './error-codes.ts';

export type RefusalDetail = { path: string; code: string; params?: Record<string, string | number> };

/**
 * A request that is understood and not granted. Thrown by use cases, so that the transaction rolls back;
 * the API turns it into a problem document with the status of its code.
 */
export class Refusal extends Error {
  readonly code: ErrorCode;
  /** Further members of the problem document, such as `availableActions` or the current order. */
  readonly extensions: Record<string, unknown>;
  readonly details: readonly RefusalDetail[];

  constructor(
    code: ErrorCode,
    message: string,
    options: { extensions?: Record<string, unknown>; details?: readonly RefusalDetail[] } = {},
  ) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.extensions = options.extensions ?? {};
    this.details = options.details ?? [];
  }
}
