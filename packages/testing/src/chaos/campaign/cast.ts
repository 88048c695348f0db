import { systemClock } from '@bestellwerk/platform/clock';
import type { TestProcess } from '../../processes/test-process.ts';
import type { ForwarderPlan } from '../stage/forwarder-plan.ts';
import type { Stage } from '../stage/open-stage.ts';

/** A process that is killed and started again under the same name. */
export type Member = {
  kind: 'api' | 'forwarder';
  program: TestProcess;
  /** Somebody is doing something to it already. */
  isBusy: boolean;
  startAgain(): Promise<TestProcess>;
};

export type Cast = { members: Member[]; apiUrls: readonly string[] };

const START_TRIES = 20;
const APIS = 2;
const FORWARDERS = 4;

/** The processes of an installation that has been scaled out. */
export async function startCast(stage: Stage, plan: Partial<ForwarderPlan> = {}): Promise<Cast> {
  const apis = await Promise.all(Array.from({ length: APIS }, () => stage.startApi()));
  const members: Member[] = apis.map((api) => ({
    kind: 'api',
    program: api,
    isBusy: false,
    startAgain: () => stage.startApi({ port: Number(new URL(api.url).port) }),
  }));
  for (let index = 0; index < FORWARDERS; index += 1) {
    const startAgain = () => stage.startForwarder(plan);
    members.push({ kind: 'forwarder', program: await startAgain(), isBusy: false, startAgain });
  }
  return { members, apiUrls: apis.map((api) => api.url) };
}

/** Ends it as a machine does that loses its power, and starts it again; the database may be down meanwhile. */
export async function killAndRestart(member: Member, restMs: number): Promise<void> {
  member.program.signal('SIGKILL');
  await member.program.ended;
  await systemClock.sleep(restMs);
  for (let tries = 1; ; tries += 1) {
    try {
      member.program = await member.startAgain();
      return;
    } catch (error) {
      if (tries === START_TRIES) throw error;
      await systemClock.sleep(250);
    }
  }
}
