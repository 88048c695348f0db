/** The five counts the checker ends with; each finding belongs to one. Money stands in the last three. */
export const FINDING_CATEGORIES = ['lost', 'sentTwice', 'debitedTwice', 'openHolds', 'difference'] as const;
export type FindingCategory = (typeof FINDING_CATEGORIES)[number];

/** One violation: which rows, and what is wrong with them. `cents` is the money it is about, never negative. */
export type Finding = {
  kind: string;
  category: FindingCategory;
  sellerId: string | null;
  subject: string;
  detail: string;
  cents: number;
};

/**
 * A statement that returns one row (seller_id, subject, detail, cents) for each violation of its rule, and none
 * when the books are right.
 */
export type LedgerRule = { kind: string; category: FindingCategory; sql: string };
