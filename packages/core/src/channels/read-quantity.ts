/** The contract's upper bound for one item. */
const LARGEST = 100_000;

/** "2", "2.0" and "2.00" are 2, anything negative is a return and counts 0; null for what is no whole number. */
export function readQuantity(text: string): number | null {
  if (/^-\d+(?:\.\d+)?$/u.test(text)) return 0;
  if (!/^\d{1,9}(?:\.0+)?$/u.test(text)) return null;
  const quantity = Number.parseInt(text, 10);
  return quantity <= LARGEST ? quantity : null;
}
