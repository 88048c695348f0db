import type { Oddity } from './dialects.ts';

export type OddOrder = {
  oddity: Oddity;
  /** What our own checks object to, by code; nothing where it can be forwarded as it is. */
  reasons?: readonly string[];
  /** In the minor unit; 2990 unless said otherwise. */
  total?: number;
  unitPrice?: number;
};

const NOWHERE = ['address_invalid', 'postcode_invalid'];

/** The shapes that have cost other tools orders, the same for every channel. */
export const ODD_ORDERS: Record<string, OddOrder> = {
  'a numeric SKU': { oddity: { sku: 4711 } },
  'no SKU': { oddity: { sku: null }, reasons: ['product_unknown'] },
  'no address at all': { oddity: { address: null }, reasons: NOWHERE },
  'an empty address': { oddity: { address: {} }, reasons: NOWHERE },
  'a phone that is an object': { oddity: { phone: {} }, reasons: ['phone_invalid'] },
  'an empty phone': { oddity: { phone: '' }, reasons: ['phone_invalid'] },
  'an e-mail without a domain': { oddity: { email: 'greta@' }, reasons: ['email_invalid'] },
  'no e-mail': { oddity: { email: null }, reasons: ['email_invalid'] },
  'all address lines and a company': { oddity: { isLong: true } },
  'sixty lines': { oddity: { lineCount: 60, total: '1794.00' }, total: 179_400 },
  emoji: { oddity: { name: ['👩‍👩‍👧', '🌈Öztürk'] } },
  'a name written from right to left': { oddity: { name: ['مُحَمَّد', 'כהן'] } },
  'free shipping': { oddity: { freeShipping: true } },
  'a discount': { oddity: { total: '24.90', discount: '5.00' }, total: 2_490 },
  'a discount of everything': { oddity: { total: '0.00', discount: '29.90' }, total: 0 },
  USD: {
    oddity: { currency: 'USD', total: '1234.56', price: '1234.56' },
    total: 123_456,
    unitPrice: 123_456,
  },
  GBP: { oddity: { currency: 'GBP', total: '0.10', price: '0.10' }, total: 10, unitPrice: 10 },
  JPY: { oddity: { currency: 'JPY', total: '12345', price: '12345' }, total: 12_345, unitPrice: 12_345 },
  'JPY with decimals': {
    oddity: { currency: 'JPY', total: '12345.00', price: '12345.000000' },
    total: 12_345,
    unitPrice: 12_345,
  },
  KWD: { oddity: { currency: 'KWD', total: '12.345', price: '12.345' }, total: 12_345, unitPrice: 12_345 },
  'KWD with fewer decimals': {
    oddity: { currency: 'KWD', total: '12.3', price: '12.3' },
    total: 12_300,
    unitPrice: 12_300,
  },
  'an amount that a float would change': {
    oddity: { total: '4.35', price: '4.35' },
    total: 435,
    unitPrice: 435,
  },
};
