import type { DatabaseSync } from 'node:sqlite';
import { articles } from '../catalogue/catalogue.ts';

export type StockBook = {
  quantity(sku: string): number;
  put(sku: string, quantity: number): void;
  /** The table refuses to go below zero; callers look first and answer ER003. */
  take(sku: string, quantity: number): void;
  /** Back to what lay there when the books were new. */
  clear(): void;
};

export function openStockBook(database: DatabaseSync): StockBook {
  const insert = database.prepare('INSERT OR IGNORE INTO stock (sku, quantity) VALUES (?, ?)');
  const select = database.prepare('SELECT quantity FROM stock WHERE sku = ?');
  const put = database.prepare('UPDATE stock SET quantity = ? WHERE sku = ?');
  const take = database.prepare('UPDATE stock SET quantity = quantity - ? WHERE sku = ?');

  function addMissing(): void {
    for (const article of articles) insert.run(article.sku, article.initialStock);
  }

  database.exec('BEGIN IMMEDIATE');
  addMissing();
  database.exec('COMMIT');

  return {
    quantity: (sku) => Number(select.get(sku)?.['quantity'] ?? 0),
    put(sku, quantity) {
      put.run(quantity, sku);
    },
    take(sku, quantity) {
      take.run(quantity, sku);
    },
    clear() {
      database.exec('DELETE FROM stock');
      addMissing();
    },
  };
}
