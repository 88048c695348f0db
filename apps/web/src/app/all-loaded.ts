type Query<Data> = { data: Data | undefined; error: unknown; refetch: () => unknown };

/** Three queries that make sense together only: loaded when all are, failed when one has. */
export function all<A, B, C>(a: Query<A>, b: Query<B>, c: Query<C>): Query<[A, B, C]> {
  const queries = [a, b, c];
  return {
    data:
      a.data !== undefined && b.data !== undefined && c.data !== undefined
        ? [a.data, b.data, c.data]
        : undefined,
    error: queries.find((query) => query.error)?.error ?? null,
    refetch: () => Promise.all(queries.map((query) => query.refetch())),
  };
}
