import { findViolations, OWN_RULES, SUPPLIER_RULES } from '@bestellwerk/core/ledger-check/find-violations';
import type { Finding } from '@bestellwerk/core/ledger-check/finding';
import { loadSupplierBook, type SupplierBookOrder } from '@bestellwerk/core/ledger-check/supplier-book';
import { ownerPool, type Pool, type PoolClient } from '@bestellwerk/db/pools';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findSamples, type Sample, type Samples } from './samples.ts';
import { seedBooks, type SeededBooks } from './seeded-books.ts';

const stack = new AsyncDisposableStack();
let books: SeededBooks;
let pool: Pool;
let samples: Samples;

beforeAll(async () => {
  books = await seedBooks(stack);
  pool = ownerPool(books.databaseUrl, { max: 1 });
  stack.defer(() => pool.end());
  const client = await pool.connect();
  samples = await findSamples(client);
  await client.query(TAKE_GUARDS_AWAY);
  client.release();
});
afterAll(() => stack.disposeAsync());

/** Neither triggers nor foreign keys stand in the way of the one who corrupts. */
const TAKE_GUARDS_AWAY = `DO $$ DECLARE found record; BEGIN
  FOR found IN SELECT conrelid::regclass AS name, conname FROM pg_constraint
    WHERE contype = 'f' AND connamespace = 'public'::regnamespace
  LOOP EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', found.name, found.conname); END LOOP;
  FOR found IN SELECT DISTINCT tgrelid::regclass AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
    WHERE NOT tgisinternal AND c.relnamespace = 'public'::regnamespace
  LOOP EXECUTE format('ALTER TABLE %s DISABLE TRIGGER USER', found.name); END LOOP;
END $$`;

type Corruption = {
  kind: string;
  /** Statements that no role of the application could run, or that a bug might have run. */
  sql?: (samples: Samples) => string;
  supplier?: (book: SupplierBookOrder[], samples: Samples) => SupplierBookOrder[];
  /** Whom the finding has to name. */
  names?: (samples: Samples) => string;
  cents?: number;
};

const copyPart = ({ order, part }: Sample, reference = 'BW-COPY-9-9'): string => `
  INSERT INTO forwarding_part SELECT (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(),
    'part_no', 99, 'reference', '${reference}'))).* FROM forwarding_part p WHERE id = '${part}' AND order_id = '${order}'`;

const CORRUPTIONS: readonly Corruption[] = [
  // Orders that nobody will move.
  {
    kind: 'forwarding_without_round',
    sql: ({ unknown }) => `UPDATE forwarding_round SET step = 'done' WHERE order_id = '${unknown.order}'`,
    names: ({ unknown }) => unknown.order,
  },
  {
    kind: 'round_without_part',
    sql: ({ unknown }) =>
      `UPDATE forwarding_part SET state = 'refused', settled_at = now() WHERE id = '${unknown.part}'`,
    names: ({ unknown }) => unknown.order,
  },
  {
    kind: 'round_of_resting_order',
    sql: ({ unknown }) =>
      `UPDATE orders SET status = 'cancelled', reasons = '[]', reason_codes = '{}' WHERE id = '${unknown.order}'`,
    names: ({ unknown }) => unknown.order,
  },
  {
    kind: 'part_of_ended_round',
    sql: ({ unknown }) => `UPDATE forwarding_round SET step = 'reserve' WHERE order_id = '${unknown.order}'`,
    names: ({ unknown }) => unknown.reference,
  },
  {
    kind: 'unattended_order',
    sql: ({ stuck }) => `UPDATE orders SET reasons = '[]', reason_codes = '{}' WHERE id = '${stuck.order}'`,
    names: ({ stuck }) => stuck.order,
  },
  {
    kind: 'open_item_of_sent_order',
    sql: ({ shipped }) => `UPDATE order_item SET state = 'open' WHERE id = '${shipped.item}'`,
    names: ({ shipped }) => shipped.order,
  },
  {
    kind: 'sent_item_without_part',
    sql: ({ shipped }) => `UPDATE forwarding_part SET items = '[]' WHERE id = '${shipped.part}'`,
    names: ({ shipped }) => shipped.order,
  },
  {
    kind: 'sent_order_without_part',
    sql: ({ shipped }) => `DELETE FROM forwarding_part WHERE id = '${shipped.part}'`,
    names: ({ shipped }) => shipped.order,
  },
  {
    kind: 'ended_order_with_part',
    sql: ({ shipped }) => `UPDATE orders SET status = 'cancelled' WHERE id = '${shipped.order}'`,
    names: ({ shipped }) => shipped.order,
  },
  {
    kind: 'unprocessed_delivery',
    sql: () => `UPDATE delivery SET state = 'received' WHERE id = (SELECT min(id::text)::uuid FROM delivery)`,
  },
  {
    kind: 'unattended_bulk_action',
    sql: ({ shipped }) => `INSERT INTO bulk_action (seller_id, id, action, created_at, actor_type)
      VALUES ('${shipped.seller}', gen_random_uuid(), 'resend', now(), 'user')`,
  },
  // What was accepted.
  {
    kind: 'part_without_supplier_order',
    sql: ({ shipped }) => `DELETE FROM supplier_order WHERE part_id = '${shipped.part}'`,
    names: ({ shipped }) => shipped.reference,
  },
  {
    kind: 'supplier_order_without_part',
    sql: ({ shipped }) => `UPDATE forwarding_part SET state = 'refused' WHERE id = '${shipped.part}'`,
    names: ({ shipped }) => shipped.reference,
  },
  {
    kind: 'part_without_attempt',
    sql: ({ shipped }) => `DELETE FROM attempt WHERE part_id = '${shipped.part}'`,
    names: ({ shipped }) => shipped.reference,
  },
  {
    kind: 'refused_part_was_accepted',
    sql: ({ refused }) => `UPDATE attempt SET outcome = 'accepted' WHERE part_id = '${refused.part}'`,
    names: ({ refused }) => refused.reference,
  },
  {
    kind: 'item_accepted_twice',
    sql: ({ shipped }) => copyPart(shipped),
    names: ({ shipped }) => shipped.order,
  },
  {
    kind: 'accepted_item_still_open',
    sql: ({ shipped }) => `UPDATE order_item SET state = 'open' WHERE id = '${shipped.item}'`,
    names: ({ shipped }) => shipped.order,
  },
  // What was charged.
  {
    kind: 'part_debited_twice',
    sql: ({ shipped }) => `DROP INDEX transfer_one_capture_per_part;
      INSERT INTO transfer SELECT (jsonb_populate_record(t, '{"id": "capture:again", "seq": 1000000}')).*
      FROM transfer t WHERE part_id = '${shipped.part}'`,
    names: ({ shipped }) => shipped.part,
  },
  {
    kind: 'item_debited_twice',
    sql: ({ shipped }) => `${copyPart(shipped)};
      INSERT INTO transfer SELECT (jsonb_populate_record(t, jsonb_build_object('id', 'capture:copy', 'seq', 1000000,
        'part_id', (SELECT id FROM forwarding_part WHERE reference = 'BW-COPY-9-9')))).*
      FROM transfer t WHERE part_id = '${shipped.part}'`,
    names: ({ shipped }) => shipped.order,
  },
  {
    kind: 'accepted_part_not_debited',
    sql: ({ shipped }) => `DELETE FROM transfer WHERE part_id = '${shipped.part}'`,
    names: ({ shipped }) => shipped.reference,
  },
  {
    kind: 'debit_without_acceptance',
    sql: ({ shipped }) => `UPDATE forwarding_part SET state = 'refused' WHERE id = '${shipped.part}'`,
    names: ({ shipped }) => shipped.part,
  },
  {
    kind: 'debit_differs_from_cost',
    sql: ({ shipped }) =>
      `UPDATE transfer SET amount_cents = amount_cents + 7 WHERE part_id = '${shipped.part}'`,
    names: ({ shipped }) => shipped.part,
    cents: 7,
  },
  {
    kind: 'debit_differs_from_cost',
    sql: ({ paypal }) =>
      `UPDATE transfer SET amount_cents = amount_cents - 30 WHERE part_id = '${paypal.part}'`,
    names: ({ paypal }) => paypal.part,
    cents: 30,
  },
  {
    kind: 'debit_from_wrong_account',
    sql: ({ shipped }) =>
      `UPDATE transfer SET debit_account = 'paypal', balance_after_cents = NULL WHERE part_id = '${shipped.part}'`,
    names: ({ shipped }) => shipped.part,
  },
  {
    kind: 'round_paid_two_ways',
    sql: ({ refused }) => `UPDATE forwarding_part SET source = 'paypal' WHERE id = '${refused.part}'`,
    names: ({ refused }) => refused.order,
  },
  {
    kind: 'supplier_order_total_differs',
    sql: ({ shipped }) =>
      `UPDATE supplier_order SET total_cents = total_cents + 5 WHERE part_id = '${shipped.part}'`,
    names: ({ shipped }) => shipped.reference,
    cents: 5,
  },
  // What was set aside.
  {
    kind: 'hold_of_settled_part',
    sql: ({ shipped }) => `DELETE FROM hold_resolution WHERE hold_id = 'hold:${shipped.part}'`,
    names: ({ shipped }) => shipped.part,
  },
  {
    kind: 'hold_of_resting_order',
    sql: ({ unknown }) =>
      `UPDATE orders SET status = 'in_progress', reasons = '[]', reason_codes = '{}' WHERE id = '${unknown.order}'`,
    names: ({ unknown }) => unknown.part,
  },
  {
    kind: 'hold_without_part',
    sql: ({ shipped }) => `UPDATE forwarding_part SET source = 'paypal' WHERE id = '${shipped.part}'`,
    names: ({ shipped }) => shipped.part,
  },
  {
    kind: 'hold_resolved_early',
    sql: ({ unknown }) => `INSERT INTO hold_resolution (seller_id, hold_id, kind, created_at)
      VALUES ('${unknown.seller}', 'hold:${unknown.part}', 'release', now())`,
    names: ({ unknown }) => unknown.part,
  },
  {
    kind: 'hold_resolved_wrongly',
    sql: ({ shipped }) =>
      `UPDATE hold_resolution SET kind = 'release', transfer_id = NULL WHERE hold_id = 'hold:${shipped.part}'`,
    names: ({ shipped }) => shipped.part,
  },
  {
    kind: 'hold_resolved_wrongly',
    sql: ({ shipped, another }) => `DELETE FROM hold_resolution WHERE hold_id = 'hold:${another.part}';
      UPDATE hold_resolution SET transfer_id = 'capture:${another.part}' WHERE hold_id = 'hold:${shipped.part}'`,
    names: ({ shipped }) => shipped.part,
  },
  {
    kind: 'hold_differs_from_cost',
    sql: ({ shipped }) =>
      `UPDATE hold SET amount_cents = amount_cents + 11 WHERE part_id = '${shipped.part}'`,
    names: ({ shipped }) => shipped.part,
    cents: 11,
  },
  {
    kind: 'part_without_hold',
    sql: ({ shipped }) => `DELETE FROM hold WHERE part_id = '${shipped.part}'`,
    names: ({ shipped }) => shipped.reference,
  },
  // What the balances say.
  {
    kind: 'posted_balance_drifted',
    sql: ({ shipped }) => `UPDATE account SET posted_cents = posted_cents + 3
      WHERE seller_id = '${shipped.seller}' AND code = 'money_box'`,
    cents: 3,
  },
  {
    kind: 'posted_balance_drifted',
    sql: ({ shipped }) => `ALTER TABLE account DROP CONSTRAINT account_system_has_no_balance;
      UPDATE account SET posted_cents = 4 WHERE seller_id = '${shipped.seller}' AND code = 'bank'`,
    cents: 4,
  },
  {
    kind: 'held_balance_drifted',
    sql: ({ unknown }) => `UPDATE account SET held_cents = held_cents - 2
      WHERE seller_id = '${unknown.seller}' AND code = 'money_box'`,
    cents: 2,
  },
  {
    kind: 'negative_balance',
    sql: ({ shipped }) => `ALTER TABLE account DROP CONSTRAINT account_money_box_covers_holds;
      UPDATE account SET posted_cents = held_cents - 9 WHERE seller_id = '${shipped.seller}' AND code = 'money_box'`,
    cents: 9,
  },
  {
    kind: 'negative_balance',
    sql: ({ shipped }) => `ALTER TABLE transfer DROP CONSTRAINT transfer_balance_not_negative;
      UPDATE transfer SET balance_after_cents = -8 WHERE part_id = '${shipped.part}'`,
    names: ({ shipped }) => shipped.part,
    cents: 8,
  },
  {
    kind: 'balance_chain_broken',
    sql: ({ shipped }) =>
      `UPDATE transfer SET balance_after_cents = balance_after_cents + 1 WHERE part_id = '${shipped.part}'`,
    names: ({ shipped }) => shipped.part,
    cents: 1,
  },
  {
    kind: 'unbalanced_transfer',
    sql: ({ shipped }) => `ALTER TABLE transfer DROP CONSTRAINT transfer_two_accounts;
      UPDATE transfer SET credit_account = debit_account WHERE part_id = '${shipped.part}'`,
    names: ({ shipped }) => shipped.part,
  },
  {
    kind: 'top_up_differs',
    sql: ({ topUp }) => `UPDATE top_up SET amount_cents = amount_cents - 6 WHERE id = '${topUp}'`,
    names: ({ topUp }) => topUp,
    cents: 6,
  },
  {
    kind: 'top_up_differs',
    sql: ({ topUp }) => `UPDATE top_up SET status = 'pending', settled_at = NULL WHERE id = '${topUp}'`,
    names: ({ topUp }) => topUp,
  },
  // What the supplier says.
  {
    kind: 'accepted_part_unknown_to_supplier',
    supplier: (book, { shipped }) => book.filter((order) => order.reference !== shipped.reference),
    names: ({ shipped }) => shipped.reference,
  },
  {
    kind: 'supplier_order_id_differs',
    supplier: (book, { shipped }) => changeOne(book, shipped.reference, { supplierId: '1' }),
    names: ({ shipped }) => shipped.reference,
  },
  {
    kind: 'goods_differ',
    supplier: (book, { shipped }) =>
      changeOne(book, shipped.reference, { products: [{ reference: 'V0710266', quantity: 99 }] }),
    names: ({ shipped }) => shipped.reference,
  },
  {
    kind: 'reference_sent_twice',
    supplier: (book, { shipped }) => [...book, { ...pick(book, shipped.reference), supplierId: '9999999' }],
    names: ({ shipped }) => shipped.reference,
  },
  {
    kind: 'item_sent_twice',
    sql: ({ unknown }) => copyPart(unknown, 'BW-COPY-2-1'),
    supplier: (book, { shipped, unknown }) => [
      ...book,
      { ...pick(book, shipped.reference), reference: unknown.reference },
      { ...pick(book, shipped.reference), reference: 'BW-COPY-2-1' },
    ],
    names: ({ unknown }) => unknown.order,
  },
  {
    kind: 'supplier_order_not_in_our_books',
    supplier: (book, { shipped }) => [
      ...book,
      { ...pick(book, shipped.reference), reference: 'BW-NOBODY-1-1' },
    ],
    names: () => 'BW-NOBODY-1-1',
  },
  {
    kind: 'supplier_order_not_in_our_books',
    supplier: (book, { shipped, refused }) => [
      ...book,
      { ...pick(book, shipped.reference), reference: refused.reference },
    ],
    names: ({ refused }) => refused.reference,
  },
  {
    kind: 'supplier_total_differs',
    supplier: (book, { shipped }) =>
      changeOne(book, shipped.reference, { totalCents: pick(book, shipped.reference).totalCents + 12 }),
    names: ({ shipped }) => shipped.reference,
    cents: 12,
  },
  {
    kind: 'supplier_paid_another_way',
    supplier: (book, { shipped }) => changeOne(book, shipped.reference, { paymentMethod: 'paypal' }),
    names: ({ shipped }) => shipped.reference,
  },
];

function pick(book: readonly SupplierBookOrder[], reference: string): SupplierBookOrder {
  const order = book.find((candidate) => candidate.reference === reference);
  if (!order) throw new Error(`the supplier has no ${reference}`);
  return order;
}

function changeOne(
  book: readonly SupplierBookOrder[],
  reference: string,
  change: Partial<SupplierBookOrder>,
): SupplierBookOrder[] {
  return book.map((order) => (order.reference === reference ? { ...order, ...change } : order));
}

/** What the rules find in books that were tampered with, in a transaction that is rolled back. */
async function findIn(corruption: Omit<Corruption, 'kind'>): Promise<Finding[]> {
  const client: PoolClient = await pool.connect();
  try {
    await client.query('BEGIN');
    if (corruption.sql) await client.query(corruption.sql(samples));
    await loadSupplierBook(client, corruption.supplier?.(books.supplierBook, samples) ?? books.supplierBook);
    return await findViolations(
      async <Row>(statement: string) => (await client.query(statement)).rows as Row[],
      { withSupplierBook: true },
    );
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

test('books that are right have no violation', async () => {
  expect(await findIn({})).toEqual([]);
});

describe('each rule turns red', () => {
  test.for(CORRUPTIONS)('$kind', async (corruption) => {
    const { kind, names, cents } = corruption;
    const found = (await findIn(corruption)).filter((finding) => finding.kind === kind);
    expect(found.length).toBeGreaterThan(0);
    if (names)
      expect(found.map(({ subject, detail }) => `${subject} ${detail}`).join('\n')).toContain(names(samples));
    if (cents !== undefined) expect(found[0]?.cents).toBe(cents);
  });

  test('and there is a corruption for every rule', () => {
    const kinds = new Set([...OWN_RULES, ...SUPPLIER_RULES].map((rule) => rule.kind));
    expect(new Set(CORRUPTIONS.map((corruption) => corruption.kind))).toEqual(kinds);
  });
});

describe('what is under way is no violation', () => {
  test('the supplier has accepted what we still have to find out', async () => {
    const found = await findIn({
      supplier: (book, { shipped, unknown }) => [
        ...book,
        { ...pick(book, shipped.reference), supplierId: '9999999', reference: unknown.reference },
      ],
    });
    expect(found).toEqual([]);
  });

  test('orders that were placed by hand at the supplier carry no reference of ours', async () => {
    const found = await findIn({
      supplier: (book, { shipped }) => [
        ...book,
        { ...pick(book, shipped.reference), reference: 'by hand 17' },
      ],
    });
    expect(found).toEqual([]);
  });

  test('a delivery that has just arrived waits for its job', async () => {
    const found = await findIn({
      sql: () => `UPDATE delivery SET state = 'received' WHERE id = (SELECT min(id::text)::uuid FROM delivery);
        SELECT graphile_worker.add_job('process-delivery',
          json_build_object('deliveryId', (SELECT min(id::text) FROM delivery)))`,
    });
    expect(found).toEqual([]);
  });
});
