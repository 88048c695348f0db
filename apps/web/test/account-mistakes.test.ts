import { editAccount, type Account } from '@bestellwerk/contracts/seller-api/account';
import { describe, expect, it } from 'vitest';
import {
  ACCOUNT_FIELDS,
  accountMistake,
  accountValues,
  firstMistake,
  type AccountField,
} from '../src/features/account/account-mistakes.ts';

const account: Account = {
  name: 'Anna Demo',
  email: 'demo@bestellwerk.test',
  language: 'de',
  theme: 'system',
  companyName: 'Alpenhandel GmbH',
  street: '',
  postcode: '',
  town: '',
  country: '',
  phone: '',
  vatNumber: '',
  paypal: null,
};
const fields = Object.keys(ACCOUNT_FIELDS) as AccountField[];

describe('the user data', () => {
  it('can be saved with name and company alone', () => {
    expect(firstMistake(accountValues(account))).toBeNull();
  });

  it('needs a name and a company', () => {
    expect(firstMistake({ ...accountValues(account), companyName: '  ' })).toBe('companyName');
    expect(accountMistake('name', '')).toEqual({ kind: 'blank' });
  });

  it('says by how much a field is too long', () => {
    expect(accountMistake('postcode', '1'.repeat(23))).toEqual({ kind: 'too_long', over: 3, max: 20 });
  });

  it.each(fields.filter((field) => field !== 'country'))('allows as much in %s as the contract', (field) => {
    const longest = 'x'.repeat(ACCOUNT_FIELDS[field]);
    expect(editAccount.body.safeParse({ [field]: longest }).success).toBe(true);
    expect(editAccount.body.safeParse({ [field]: `${longest}x` }).success).toBe(false);
  });
});
