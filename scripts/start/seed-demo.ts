import { ownerPool } from '@bestellwerk/db/pools';
import { seedDemo, type DemoPlan } from '../../prisma/seed/demo/seed-demo.ts';
import { step } from '../progress.ts';

/** Fills a database that has no seller yet; one that has keeps what it holds. */
export async function seedDemoOnFirstRun(plan: DemoPlan): Promise<void> {
  if (await hasSellers(plan.databaseUrl)) return;
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
