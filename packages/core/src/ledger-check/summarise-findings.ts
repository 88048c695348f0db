import { FINDING_CATEGORIES, type Finding, type FindingCategory } from './finding.ts';

/** How many findings there are of each category, and the money of the differences. */
export type LedgerSummary = Record<FindingCategory, number> & { differenceCents: number };

export function summariseFindings(findings: readonly Finding[]): LedgerSummary {
  const counts = Object.fromEntries(
    FINDING_CATEGORIES.map((category) => [
      category,
      findings.filter((finding) => finding.category === category).length,
    ]),
  ) as Record<FindingCategory, number>;
  const differences = findings.filter((finding) => finding.category === 'difference');
  return { ...counts, differenceCents: differences.reduce((sum, finding) => sum + finding.cents, 0) };
}

/** The line that the checker and the fault campaign end with: numbers of violations. */
export function summaryLine(summary: LedgerSummary): string {
  const { lost, sentTwice, debitedTwice, openHolds, difference } = summary;
  return (
    `lost ${lost}, sent twice ${sentTwice}, debited twice ${debitedTwice}, ` +
    `open holds ${openHolds}, difference ${difference}`
  );
}
