/** Sums in cents by seller, in the order in which Money Boxes are locked. */
export function sumBySeller(
  amounts: readonly { sellerId: string; amountCents: number }[],
): Map<string, number> {
  const sums = new Map<string, number>();
  const ordered = amounts.toSorted((a, b) => (a.sellerId < b.sellerId ? -1 : 1));
  for (const { sellerId, amountCents } of ordered)
    sums.set(sellerId, (sums.get(sellerId) ?? 0) + amountCents);
  return sums;
}
