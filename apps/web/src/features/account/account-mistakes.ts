import type { Account } from '@bestellwerk/contracts/seller-api/account';

/** What the seller may change here, and how long each may be. */
export const ACCOUNT_FIELDS = {
  name: 200,
  companyName: 200,
  street: 200,
  postcode: 20,
  town: 100,
  country: 2,
  phone: 50,
  vatNumber: 30,
} as const satisfies Partial<Record<keyof Account, number>>;
export type AccountField = keyof typeof ACCOUNT_FIELDS;
export type AccountValues = Record<AccountField, string>;

export type AccountMistake = { kind: 'blank' } | { kind: 'too_long'; over: number; max: number };

const REQUIRED: readonly AccountField[] = ['name', 'companyName'];

export function accountValues(account: Account): AccountValues {
  const { name, companyName, street, postcode, town, country, phone, vatNumber } = account;
  return { name, companyName, street, postcode, town, country, phone, vatNumber };
}

/** What is wrong with a field; null when it can be saved. */
export function accountMistake(field: AccountField, value: string): AccountMistake | null {
  if (value.trim() === '') return REQUIRED.includes(field) ? { kind: 'blank' } : null;
  const max = ACCOUNT_FIELDS[field];
  return value.length > max ? { kind: 'too_long', over: value.length - max, max } : null;
}

/** The first field with a mistake, in the order of the form. */
export function firstMistake(values: AccountValues): AccountField | null {
  const fields = Object.keys(ACCOUNT_FIELDS) as AccountField[];
  return fields.find((field) => accountMistake(field, values[field]) !== null) ?? null;
}
