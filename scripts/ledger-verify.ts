import { findMockBook } from '@bestellwerk/core/forwarding/supplier/read-mock-book';
import { checkLedger } from '@bestellwerk/core/ledger-check/check-ledger';
import type { Finding } from '@bestellwerk/core/ledger-check/finding';
import { summariseFindings, summaryLine } from '@bestellwerk/core/ledger-check/summarise-findings';
import { step } from './progress.ts';
import { withInstance } from './with-instance.ts';

/** Exit 0: the books are right. 1: they are not. 2: that could not be found out. */
async function verify(): Promise<number> {
  const findings = await withInstance(async ({ databaseUrl, supplierUrl }, signal) => {
    const readSupplierBook = await findMockBook(supplierUrl).catch((error: unknown) => {
      throw new Error(`the supplier at ${supplierUrl} cannot be reached`, { cause: error });
    });
    if (!readSupplierBook) {
      console.log('  this supplier shows no list of his orders: checked are our own two books');
    }
    const books = readSupplierBook ? 'three books' : 'two books';
    return step(`checking ${books}`, () =>
      Promise.race([
        checkLedger({ databaseUrl, ...(readSupplierBook ? { readSupplierBook } : {}) }),
        interruption(signal),
      ]),
    );
  });
  for (const finding of findings) console.log(describe(finding));
  console.log(summaryLine(summariseFindings(findings)));
  return findings.length === 0 ? 0 : 1;
}

function interruption(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) =>
    signal.addEventListener('abort', () => reject(new Error('interrupted')), { once: true }),
  );
}

function describe({ kind, subject, detail, cents, sellerId }: Finding): string {
  const money = cents === 0 ? '' : ` (${cents} cents)`;
  return `✗ ${kind}: ${subject} ${detail}${money}${sellerId === null ? '' : `, seller ${sellerId}`}`;
}

try {
  process.exitCode = await verify();
} catch (error) {
  const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
  console.error(`✗ Could not check: ${error instanceof Error ? error.message : String(error)}${cause}`);
  process.exitCode = 2;
}
