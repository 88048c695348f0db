/** Kinds of transfers in the books. Debit and credit accounts of each are fixed. */
export const TRANSFER_KINDS = ['top_up', 'capture', 'opening_balance'] as const;
export type TransferKind = (typeof TRANSFER_KINDS)[number];

export const LEDGER_ACCOUNTS = ['money_box', 'supplier', 'card', 'bank', 'paypal'] as const;
export type LedgerAccount = (typeof LEDGER_ACCOUNTS)[number];

export const TOP_UP_METHODS = ['card', 'bank_transfer', 'paypal'] as const;
export type TopUpMethod = (typeof TOP_UP_METHODS)[number];

/** Where a top-up's money comes from in the books. */
export const ACCOUNT_OF_METHOD: Record<TopUpMethod, LedgerAccount> = {
  card: 'card',
  bank_transfer: 'bank',
  paypal: 'paypal',
};

export const TOP_UP_MIN_CENTS = 1;
export const TOP_UP_MAX_CENTS = 10_000_000;
