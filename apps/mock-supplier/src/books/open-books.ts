import { DatabaseSync } from 'node:sqlite';
import { openBatch, type Batch } from './open-batch.ts';
import { openOrdersBook, type OrdersBook } from './orders-book.ts';
import { openPinsBook, type PinsBook } from './pins-book.ts';
import { openPurseBook, type PurseBook } from './purse-book.ts';
import { openStockBook, type StockBook } from './stock-book.ts';

const schemaVersion = 1;

/** Order ids begin high, as if others had ordered before us, and are never used twice, not even after a reset. */
const schema = `
  CREATE TABLE orders (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reference TEXT NOT NULL,
    payment_method TEXT NOT NULL,
    total_cents INTEGER NOT NULL,
    warehouse INTEGER NOT NULL,
    carrier TEXT NOT NULL,
    products TEXT NOT NULL,
    created_at TEXT NOT NULL,
    tracking_number TEXT,
    shipped_at TEXT
  ) STRICT;
  CREATE INDEX orders_by_reference ON orders (reference, id);
  INSERT INTO sqlite_sequence (name, seq) VALUES ('orders', 7120000);
  CREATE TABLE stock (sku TEXT PRIMARY KEY, quantity INTEGER NOT NULL CHECK (quantity >= 0)) STRICT, WITHOUT ROWID;
  CREATE TABLE purse (id INTEGER PRIMARY KEY CHECK (id = 1), cents INTEGER NOT NULL CHECK (cents >= 0)) STRICT;
  CREATE TABLE pins (reference TEXT PRIMARY KEY, outcome TEXT NOT NULL) STRICT, WITHOUT ROWID;
  PRAGMA user_version = ${schemaVersion};
`;

export type Books = {
  readonly orders: OrdersBook;
  readonly stock: StockBook;
  readonly purse: PurseBook;
  readonly pins: PinsBook;
  readonly write: Batch['write'];
  readonly settled: Batch['settled'];
  readonly close: Batch['close'];
};

/**
 * Opens the supplier's books, creating them when they are new. WAL with synchronous NORMAL: an accepted order
 * survives the end of this process by any signal; only a power cut could take the last commits with it.
 */
export function openBooks(file: string): Books {
  const database = new DatabaseSync(file, { timeout: 5_000 });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32000;');
  const version = database.prepare('PRAGMA user_version').get()?.['user_version'];
  if (version === 0) database.exec(`BEGIN IMMEDIATE; ${schema} COMMIT;`);
  else if (version !== schemaVersion) {
    database.close();
    throw new Error(
      `${file} has version ${String(version)}; this mock supplier reads version ${schemaVersion}`,
    );
  }
  const batch = openBatch(database);
  return {
    orders: openOrdersBook(database),
    stock: openStockBook(database),
    purse: openPurseBook(database),
    pins: openPinsBook(database),
    ...batch,
  };
}
