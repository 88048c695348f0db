const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Our reference of one part at the supplier: unique over all installations because the order's id is, the same for
 * every retry of the part, another one for every round. Example: BW-01KAVZ3M7QF8K0V5T2N9XWBCDE-2-1.
 */
export function partReference(orderId: string, round: number, partNo: number): string {
  let rest = BigInt(`0x${orderId.replaceAll('-', '')}`);
  let text = '';
  for (let digit = 0; digit < 26; digit += 1) {
    text = (CROCKFORD[Number(rest & 31n)] ?? '') + text;
    rest >>= 5n;
  }
  return `BW-${text}-${round}-${partNo}`;
}
