/** An optional time as the API writes it; absent where there is none. */
export function instantOrAbsent(instant: Date | null): string | undefined {
  return instant?.toISOString();
}

/** A page as the API writes it. */
export function presentPage<Row, Dto>(
  page: { rows: readonly Row[]; nextCursor: string | null },
  present: (row: Row) => Dto,
): { items: Dto[]; nextCursor: string | null } {
  return { items: page.rows.map(present), nextCursor: page.nextCursor };
}
