import type { ImportField, ImportMapping } from '@bestellwerk/contracts/seller-api/order-imports';

/** In the order of the form: the order, whom it goes to, what is in it. */
export const FIELD_GROUPS = {
  order: ['externalId', 'placedAt', 'total', 'currency', 'paid', 'note'],
  customer: ['firstName', 'lastName', 'fullName', 'company', 'email', 'phone'],
  address: ['line1', 'line2', 'line3', 'postcode', 'town', 'region', 'country'],
  item: ['sku', 'title', 'quantity', 'unitPrice'],
} as const satisfies Record<string, readonly ImportField[]>;

const REQUIRED: readonly ImportField[] = [
  'externalId',
  'line1',
  'postcode',
  'town',
  'sku',
  'quantity',
  'unitPrice',
];

/** What still has to be mapped; a name may come in one column or in two. */
export function missingFields({ columns }: ImportMapping): ImportField[] {
  const missing = REQUIRED.filter((field) => columns[field] === undefined);
  const hasName = columns.lastName !== undefined || columns.fullName !== undefined;
  return hasName ? missing : [...missing, 'lastName'];
}

export function isRequired(field: ImportField, { columns }: ImportMapping): boolean {
  const isOnlyName = field === 'lastName' && columns.fullName === undefined;
  return isOnlyName || REQUIRED.includes(field);
}
