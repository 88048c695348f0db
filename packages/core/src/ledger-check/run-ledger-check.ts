import type { Database } from '@bestellwerk/db/database';
import type { Logger } from '@bestellwerk/platform/logger';
import { findViolations } from './find-violations.ts';
import type { Finding } from './finding.ts';
import { summariseFindings, type LedgerSummary } from './summarise-findings.ts';

const TIMEOUT_MS = 15 * 60_000;

/**
 * Checks the books from inside the application and keeps the result for each seller, so that the Money Box page can
 * show it. The supplier's list is left to the command, which may take its time over it. Safe to run twice at once.
 */
export async function runLedgerCheck(db: Database, logger: Logger): Promise<LedgerSummary> {
  const findings = await db.asSystem(
    async ({ prisma }) => {
      // As the first statement of the transaction this gives every rule the same snapshot.
      await prisma.$executeRawUnsafe('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
      await prisma.$executeRawUnsafe("SET LOCAL work_mem = '64MB'");
      // It may take its time, without parallel workers: people are at work beside it.
      await prisma.$executeRawUnsafe('SET LOCAL max_parallel_workers_per_gather = 0');
      return findViolations((statement) => prisma.$queryRawUnsafe(statement), { withSupplierBook: false });
    },
    { timeoutMs: TIMEOUT_MS },
  );
  for (const finding of findings) logger.error({ finding }, 'the books are not right');
  await storeResults(db, findings);
  return summariseFindings(findings);
}

async function storeResults(db: Database, findings: readonly Finding[]): Promise<void> {
  await db.asSystem(async ({ prisma, clock }) => {
    const sellers = await prisma.seller.findMany({ select: { id: true } });
    const at = clock.now();
    await prisma.ledgerCheck.createMany({
      data: sellers.map(({ id: sellerId }) => {
        const own = findings.filter((finding) => finding.sellerId === sellerId);
        const { differenceCents } = summariseFindings(own);
        return { sellerId, at, violations: own.length, differenceCents };
      }),
      skipDuplicates: true,
    });
  });
}
