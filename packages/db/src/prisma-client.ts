import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.ts';
import { appPool, type PoolOptions } from './pools.ts';

export type { PrismaClient } from './generated/client.ts';

/** A client that acts as the application's role; `$disconnect` closes its connections. */
export function createPrisma(databaseUrl: string, options: PoolOptions = {}): PrismaClient {
  const pool = appPool(databaseUrl, options);
  return new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }) });
}
