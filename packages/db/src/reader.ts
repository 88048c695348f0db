import type { Clock } from '@bestellwerk/platform/clock';
import type pg from 'pg';
import { DRIVER_TYPES, preparedName } from './driver.ts';
import type { Prisma } from './generated/client.ts';
import type { Statements } from './statements.ts';

/**
 * Reads in single statements, each seeing one moment, without the round trips of a transaction. For what is asked
 * for all the time; whatever also writes, or must see several statements at one moment, takes a transaction.
 */
export type Reader = {
  readonly clock: Clock;
  readonly statements: Pick<Statements, 'query'>;
  /**
   * Rows as the caller types them: bigint columns arrive as bigint, times as Date. `isPrepared` keeps the parsed
   * statement for the next call: only for statements of few spellings, since a connection never forgets one.
   */
  rows<Row>(statement: Prisma.Sql, options?: { isPrepared?: boolean }): Promise<Row[]>;
};

/** On behalf of one seller: every statement filters by this `sellerId`. */
export type SellerReader = Reader & { readonly sellerId: string };

/**
 * For the sessions of a pool that reads: a plan made for any value at all would serve an amount that one order has
 * and a status that a million have alike.
 */
export const READING_SETTINGS = { plan_cache_mode: 'force_custom_plan' } as const;

export function createReader(pool: pg.Pool, clock: Clock): Reader {
  async function rows<Row>({ text, values }: Prisma.Sql, { isPrepared = false } = {}): Promise<Row[]> {
    const name = isPrepared ? preparedName(text) : undefined;
    const answer = await pool.query({ name, text, values, types: DRIVER_TYPES });
    return answer.rows as Row[];
  }
  return { clock, rows, statements: { query: (statement) => rows(statement) } };
}
