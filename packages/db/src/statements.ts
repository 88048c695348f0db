import type { Prisma } from './generated/client.ts';

/** What runs statements inside one open transaction. */
export type Statements = {
  query(statement: Prisma.Sql): Promise<unknown[]>;
  execute(statement: Prisma.Sql): Promise<number>;
};
