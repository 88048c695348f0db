import type { NewReason, ReasonCode, ReasonParams } from './reasons.ts';
import { supplierLength } from './supplier-limits.ts';

/** What is wrong with a field the seller can edit; the web words the reason by it. */
export const DATA_PROBLEMS = ['missing', 'too_long', 'invalid_format'] as const;
export type DataProblem = (typeof DATA_PROBLEMS)[number];

/** What all checks return: no element means nothing to object to. */
export type Findings = readonly NewReason[];

export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

export function missing(code: ReasonCode, field: string, params: ReasonParams = {}): NewReason {
  return { code, field, params: { ...params, problem: 'missing' satisfies DataProblem } };
}

export function invalidFormat(code: ReasonCode, field: string, params: ReasonParams = {}): NewReason {
  return { code, field, params: { ...params, problem: 'invalid_format' satisfies DataProblem } };
}

/** Blanks around a value are not sent, so they do not count. */
export function checkLength(code: ReasonCode, field: string, text: string, limit: number): Findings {
  const actual = supplierLength(text.trim());
  if (actual <= limit) return [];
  return [{ code, field, actual, limit, params: { problem: 'too_long' satisfies DataProblem } }];
}
