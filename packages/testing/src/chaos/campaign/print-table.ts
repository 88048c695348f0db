import { cpus, totalmem } from 'node:os';
import type { MockFault } from '@bestellwerk/contracts/mock-supplier/fault';
import type { CampaignPlan } from '../read-chaos-args.ts';
import type { CampaignCounts } from './campaign-counts.ts';
import type { LateOutcome, UnknownOutcomes } from './measure-unknown.ts';

export function printTable(result: {
  plan: CampaignPlan;
  counts: CampaignCounts;
  faults: readonly (MockFault & { hits: number })[];
  unknown: UnknownOutcomes;
  seconds: number;
}): void {
  const { plan, counts, faults, unknown } = result;
  const hits = new Map<string, number>();
  for (const { fault, hits: count } of faults) hits.set(fault, (hits.get(fault) ?? 0) + count);
  const count = (what: CampaignCounts['standstills'][number]['what']) =>
    String(counts.standstills.filter((standstill) => standstill.what === what).length);
  printRows([
    ['machine', machine()],
    ['seed', String(plan.seed)],
    ['supplier recognises duplicates', plan.recognisesDuplicates ? 'yes' : 'no'],
    ['orders by webhook, by API', `${counts.webhooks}, ${counts.apiOrders}`],
    ['webhooks delivered twice', String(counts.duplicateWebhooks)],
    ['presses of resend (of them with an effect)', `${counts.resends} (${counts.resendsAccepted})`],
    ['top-ups', String(counts.topUps)],
    ['kill -9 of forwarders, of API processes', `${counts.forwarderKills}, ${counts.apiKills}`],
    ['SIGSTOP longer than a lease', count('a forwarder')],
    ['PostgreSQL stopped immediately', count('PostgreSQL')],
    ['faults of the supplier', [...hits].map(([fault, count]) => `${fault} ${count}`).join(', ')],
    ['sends with an unknown outcome', String(unknown.sends)],
    ['… until it was known, median and p99', `${unknown.medianMs} ms, ${unknown.p99Ms} ms`],
    ['… known within two quarantines', `${unknown.settledInTimePercent} %`],
    ['… sent again inside the quarantine', String(unknown.sentAgainEarly)],
    ['took', `${Math.round(result.seconds)} s`],
  ]);
  if (unknown.late.length > 0) printLate(unknown.late, counts.standstills);
}

/** Outcomes that were known late are few: each is shown with what was asked, and what stood still meanwhile. */
function printLate(late: readonly LateOutcome[], standstills: CampaignCounts['standstills']): void {
  const time = (at: Date) => at.toISOString().slice(11, 23);
  console.log('\nknown later than two quarantines:');
  for (const { sentAt, tookMs, asked } of late) {
    console.log(`${time(sentAt)}  ${Math.round(tookMs)} ms: ${asked}`);
    const endMs = sentAt.getTime() + tookMs;
    for (const { what, from, ms } of standstills) {
      if (from.getTime() > endMs || from.getTime() + ms < sentAt.getTime()) continue;
      console.log(`              ${what} stood still from ${time(from)}, for ${Math.round(ms)} ms`);
    }
  }
}

export function machine(): string {
  const [first] = cpus();
  return `${cpus().length} x ${first?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
}

export function printRows(rows: readonly (readonly [string, string])[]): void {
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, value] of rows) console.log(`${name.padEnd(width)}  ${value}`);
}
