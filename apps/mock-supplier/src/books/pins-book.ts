import { mockPinSchema, type MockPin } from '@bestellwerk/contracts/mock-supplier/pin';
import type { DatabaseSync } from 'node:sqlite';

export type PinsBook = {
  list(): MockPin[];
  /** An exact pin wins over a beginning, a longer beginning over a shorter one. */
  find(reference: string): MockPin | undefined;
  add(pins: readonly MockPin[]): void;
  clear(): void;
};

export function openPinsBook(database: DatabaseSync): PinsBook {
  const upsert = database.prepare('INSERT OR REPLACE INTO pins (reference, outcome) VALUES (?, ?)');
  const outcomes = new Map<string, MockPin>();

  const rows = database.prepare('SELECT reference, outcome FROM pins').all();
  for (const pin of rows.map((row) => mockPinSchema.parse({ ...row }))) outcomes.set(pin.reference, pin);

  return {
    list: () => [...outcomes.values()].toSorted((a, b) => (a.reference < b.reference ? -1 : 1)),
    find(reference) {
      if (outcomes.size === 0) return undefined;
      const exact = outcomes.get(reference);
      if (exact !== undefined) return exact;
      for (let length = reference.length; length > 0; length -= 1) {
        const pin = outcomes.get(`${reference.slice(0, length)}*`);
        if (pin !== undefined) return pin;
      }
      return outcomes.get('*');
    },
    add(pins) {
      for (const pin of pins) {
        upsert.run(pin.reference, pin.outcome);
        outcomes.set(pin.reference, pin);
      }
    },
    clear() {
      database.exec('DELETE FROM pins');
      outcomes.clear();
    },
  };
}
