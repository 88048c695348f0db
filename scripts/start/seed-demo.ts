import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ownerPool } from '@bestellwerk/db/pools';
import { step } from '../progress.ts';
import { root } from '../root.ts';

export interface DemoPlan {
  databaseUrl: string;
  supplierUrl: string;
  supplierApiKey: string;
  appSecret: string;
}

/** Fills a database that has no seller yet; one that has keeps what it holds. */
export async function seedDemoOnFirstRun(plan: DemoPlan): Promise<void> {
  if (await hasSellers(plan.databaseUrl)) return;
  const path = join(root, 'prisma/seed/main.ts');
  if (!existsSync(path)) return;
  const { seedDemo } = (await import(pathToFileURL(path).href)) as {
    seedDemo: (demo: DemoPlan) => Promise<void>;
  };
  await step('seeding the demo', () => seedDemo(plan));
}

async function hasSellers(databaseUrl: string): Promise<boolean> {
  const pool = ownerPool(databaseUrl, { max: 1 });
  try {
    return (await pool.query('SELECT 1 FROM seller LIMIT 1')).rowCount !== 0;
  } finally {
    await pool.end();
  }
}
