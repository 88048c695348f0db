import { createHash } from 'node:crypto';
import type { Clock } from '@bestellwerk/platform/clock';
import pg from 'pg';
import type { Prisma } from './generated/client.ts';

/**
 * Reads in single statements, each seeing one moment, without the round trips of a transaction. For what is asked
 * for all the time; whatever also writes, or must see several statements at one moment, takes a transaction.
 */
export type Reader = {
  readonly clock: Clock;
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
  return {
    clock,
    async rows<Row>(statement: Prisma.Sql, { isPrepared = false } = {}) {
      const { text, values } = statement;
      const name = isPrepared ? nameOf(text) : undefined;
      const { rows } = await pool.query({ name, text, values, types: TYPES });
      return rows as Row[];
    },
  };
}

const BIGINT = 20;

/** As Prisma reads them, so that a statement may move from one door to the other. */
const TYPES = new pg.TypeOverrides();
TYPES.setTypeParser(BIGINT, BigInt);

const names = new Map<string, string>();

function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 32);
  names.set(text, name);
  return name;
}
