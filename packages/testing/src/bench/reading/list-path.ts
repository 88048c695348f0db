import type { Query } from './list-questions.ts';

/** The address of a page of the order list. */
export function listPath(query: Query): string {
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  );
  return `/api/v1/orders?${search.toString()}`;
}
