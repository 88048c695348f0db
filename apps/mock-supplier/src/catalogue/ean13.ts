/** A German-looking article code with a right check digit, one per position in the catalogue. */
export function ean13(position: number): string {
  const digits = `4006381${String(position).padStart(5, '0')}`;
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3),
    0,
  );
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
