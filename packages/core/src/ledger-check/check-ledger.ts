import { appPool, type PoolClient } from '@bestellwerk/db/pools';
import { NOT_IN_OUR_BOOKS } from './checks/supplier-book.ts';
import { findViolations } from './find-violations.ts';
import type { Finding } from './finding.ts';
import { loadSupplierBook, type SupplierBookOrder } from './supplier-book.ts';

export type LedgerCheckInput = {
  databaseUrl: string;
  /** The supplier's own list; left out where he does not show it. It is read after our snapshot was taken. */
  readSupplierBook?: () => AsyncIterable<SupplierBookOrder>;
  onRule?: (kind: string) => void;
};

/**
 * Checks the books with plain SQL that knows nothing of the application's code: orders, attempts and parts against
 * the ledger, and both against the supplier's list. Sees one snapshot of our tables, so that work under way is no
 * violation. Answers with every violation; none means that the books are right.
 */
export async function checkLedger(input: LedgerCheckInput): Promise<Finding[]> {
  const pool = appPool(input.databaseUrl, {
    max: 1,
    name: 'bestellwerk-ledger-check',
    settings: { work_mem: '64MB', jit: 'off' },
  });
  try {
    const client = await pool.connect();
    try {
      return await checkOn(client, input);
    } finally {
      client.release();
    }
  } finally {
    await pool.end();
  }
}

async function checkOn(client: PoolClient, input: LedgerCheckInput): Promise<Finding[]> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  // The snapshot is taken by the first query: before the supplier is asked, so that his list is the younger one.
  await client.query('SELECT count(*) FROM account');
  if (input.readSupplierBook) await loadSupplierBook(client, input.readSupplierBook());
  const findings = await findViolations(
    async <Row>(statement: string) => (await client.query(statement)).rows as Row[],
    { withSupplierBook: input.readSupplierBook !== undefined, onRule: input.onRule },
  );
  await client.query('COMMIT');
  return dropWhatHasArrived(client, findings);
}

/**
 * An order that the supplier accepted after our snapshot is in his list and not yet in ours. By now we know its
 * reference, since that is stored before anything is sent.
 */
async function dropWhatHasArrived(client: PoolClient, findings: Finding[]): Promise<Finding[]> {
  const young = findings.filter((finding) => finding.kind === NOT_IN_OUR_BOOKS);
  if (young.length === 0) return findings;
  const { rows } = await client.query<{ subject: string }>(
    `SELECT 'part ' || reference AS subject FROM forwarding_part
     WHERE 'part ' || reference = ANY($1) AND state <> 'refused'`,
    [young.map((finding) => finding.subject)],
  );
  const arrived = new Set(rows.map((row) => row.subject));
  return findings.filter((finding) => finding.kind !== NOT_IN_OUR_BOOKS || !arrived.has(finding.subject));
}
