import type { DatabaseSync } from 'node:sqlite';

export const initialPurseCents = 100_000_000;

export type PurseBook = {
  cents(): number;
  put(cents: number): void;
  /** The table refuses to go below zero; callers look first and answer ER005. */
  charge(cents: number): void;
};

export function openPurseBook(database: DatabaseSync): PurseBook {
  database.prepare('INSERT OR IGNORE INTO purse (id, cents) VALUES (1, ?)').run(initialPurseCents);
  const select = database.prepare('SELECT cents FROM purse WHERE id = 1');
  const put = database.prepare('UPDATE purse SET cents = ? WHERE id = 1');
  const charge = database.prepare('UPDATE purse SET cents = cents - ? WHERE id = 1');
  return {
    cents: () => Number(select.get()?.['cents'] ?? 0),
    put(cents) {
      put.run(cents);
    },
    charge(cents) {
      charge.run(cents);
    },
  };
}
