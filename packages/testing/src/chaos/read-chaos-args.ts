import { parseArgs } from 'node:util';
import { CONTROL_NAMES, type ControlName } from './controls/control-names.ts';

export type CampaignPlan = {
  orders: number;
  kills: number;
  seed: number;
  recognisesDuplicates: boolean;
};

export type ChaosTask =
  | { kind: 'campaign'; plan: CampaignPlan }
  /** The scenario that needs this guard, without it or, for comparison, with it. */
  | { kind: 'control'; guard: ControlName; isOff: boolean }
  | { kind: 'sweep' }
  | { kind: 'simulation'; runs: number; seed: number; path?: string };

export class UsageError extends Error {}

export const USAGE = `npm run chaos -- [--orders N] [--kills K] [--seed S] [--no-duplicate-recognition]
npm run chaos -- --without GUARD    the scenario that needs this guard, without it: must end red
npm run chaos -- --with GUARD       the same scenario with all guards: must end clean
npm run chaos -- --sweep            every crash point x outcome x successor
npm run chaos -- --simulate RUNS [--seed S] [--path P]   seeded runs in simulated time; seed and path replay one
GUARD is one of ${CONTROL_NAMES.join(', ')}.`;

/** Throws a `UsageError` for anything it does not know: a misread number would leave a guard on in its own control. */
export function readChaosArgs(argv: readonly string[]): ChaosTask {
  const { values } = parse(argv);
  const plan: CampaignPlan = {
    orders: readCount('orders', values.orders ?? '300', 1, 1_000_000),
    kills: readCount('kills', values.kills ?? '10', 0, 10_000),
    seed: readCount('seed', values.seed ?? String(process.pid * 7_919), 0, 0xffff_ffff),
    recognisesDuplicates: values['no-duplicate-recognition'] !== true,
  };
  if (values.without !== undefined && values.with !== undefined) {
    throw new UsageError('--without and --with exclude each other');
  }
  if (values.sweep === true) return { kind: 'sweep' };
  if (values.simulate !== undefined) {
    const runs = readCount('simulate', values.simulate, 1, 1_000_000);
    return { kind: 'simulation', runs, seed: plan.seed, path: values.path };
  }
  const guard = values.without ?? values.with;
  if (guard === undefined) return { kind: 'campaign', plan };
  return { kind: 'control', guard: readGuard(guard), isOff: values.without !== undefined };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        orders: { type: 'string' },
        kills: { type: 'string' },
        seed: { type: 'string' },
        without: { type: 'string' },
        with: { type: 'string' },
        sweep: { type: 'boolean' },
        simulate: { type: 'string' },
        path: { type: 'string' },
        'no-duplicate-recognition': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readCount(name: string, text: string, least: number, most: number): number {
  const count = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (!(count >= least && count <= most)) {
    throw new UsageError(`--${name} must be a whole number from ${least} to ${most}, not "${text}"`);
  }
  return count;
}

function readGuard(text: string): ControlName {
  const guard = CONTROL_NAMES.find((name) => name === text);
  if (guard === undefined) throw new UsageError(`there is no guard "${text}"`);
  return guard;
}
