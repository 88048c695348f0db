export type Customer = {
  firstName: string;
  lastName: string;
  company?: string;
  email: string;
  phone: string;
};

export type ShippingAddress = {
  line1: string;
  line2?: string;
  line3?: string;
  postcode: string;
  town: string;
  region?: string;
  country: string;
};

/** The supplier takes the whole street part as one string: lines fold into it, separated by a blank. */
export function foldAddress(address: Pick<ShippingAddress, 'line1' | 'line2' | 'line3'>): string {
  return [address.line1, address.line2, address.line3]
    .map((line) => (line ?? '').replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join(' ');
}
