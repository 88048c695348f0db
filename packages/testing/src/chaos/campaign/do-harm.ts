import { systemClock } from '@bestellwerk/platform/clock';
import type { Choices } from '../seeded-choices.ts';
import type { Stage } from '../stage/open-stage.ts';
import type { CampaignCounts } from './campaign-counts.ts';
import { killAndRestart, type Cast, type Member } from './cast.ts';

/** Longer than a lease, so that others take over from a process that still lives. */
const PAUSE_MS = 8_000;

export type HarmPlan = { kills: number; postgresStops: number; pauses: number; durationMs: number };

/** Kills, stops and freezes at moments spread over the campaign. Resolves when everything runs again. */
export async function doHarm(
  stage: Stage,
  cast: Cast,
  plan: HarmPlan,
  choices: Choices,
  counts: CampaignCounts,
): Promise<void> {
  const startedMs = systemClock.monotonicMs();
  const until = (ms: number) => systemClock.sleep(Math.max(0, startedMs + ms - systemClock.monotonicMs()));
  const moments = (count: number) =>
    Array.from({ length: count }, () => choices.next() * plan.durationMs).toSorted((a, b) => a - b);
  const running: Promise<void>[] = [];

  async function kills(): Promise<void> {
    for (const at of moments(plan.kills)) {
      const kind = choices.chance(0.2) ? 'api' : 'forwarder';
      const [restMs, chosen] = [choices.next() * 400, choices.next()];
      await until(at);
      const member = await freeMember(cast, kind, chosen);
      if (kind === 'api') counts.apiKills += 1;
      else counts.forwarderKills += 1;
      running.push(whileBusy(member, () => killAndRestart(member, restMs)));
    }
  }

  async function pauses(): Promise<void> {
    for (const at of moments(plan.pauses)) {
      const chosen = choices.next();
      await until(at);
      const member = await freeMember(cast, 'forwarder', chosen);
      running.push(
        whileBusy(member, async () => {
          counts.standstills.push({ what: 'a forwarder', from: systemClock.now(), ms: PAUSE_MS });
          member.program.signal('SIGSTOP');
          await systemClock.sleep(PAUSE_MS);
          member.program.signal('SIGCONT');
        }),
      );
    }
  }

  async function postgresStops(): Promise<void> {
    for (const at of moments(plan.postgresStops)) {
      await until(at);
      const from = systemClock.now();
      const fromMs = systemClock.monotonicMs();
      await stage.bouncePostgres();
      counts.standstills.push({ what: 'PostgreSQL', from, ms: systemClock.monotonicMs() - fromMs });
    }
  }

  await Promise.all([kills(), pauses(), postgresStops()]);
  await Promise.all(running);
}

/** One that nobody is doing anything to; waits until there is one, so that as many are killed as were asked for. */
async function freeMember(cast: Cast, kind: Member['kind'], chosen: number): Promise<Member> {
  for (;;) {
    const free = cast.members.filter((member) => member.kind === kind && !member.isBusy);
    const member = free[Math.floor(chosen * free.length)];
    if (member) return member;
    await systemClock.sleep(20);
  }
}

async function whileBusy(member: Member, work: () => Promise<void>): Promise<void> {
  member.isBusy = true;
  try {
    await work();
  } finally {
    member.isBusy = false;
  }
}
