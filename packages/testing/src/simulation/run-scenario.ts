import { ALL_GUARDS, type Guards } from '@bestellwerk/core/forwarding/guards';
import { execute, query, sql } from '@bestellwerk/db/sql';
import { buildSeller, type BuiltSeller } from '../builders/build-seller.ts';
import { seededChoices } from '../chaos/seeded-choices.ts';
import type { FakeClock } from '../fake-clock.ts';
import { findBookFaults } from '../forwarding/find-book-faults.ts';
import { findModelFaults } from './find-model-faults.ts';
import { letPeopleAct } from './people.ts';
import type { Scenario } from './scenario.ts';
import { simulateSupplier } from './simulated-supplier.ts';
import { runWorker } from './simulated-worker.ts';
import type { SimulationStage } from './simulation-stage.ts';
import { admitActor, countWork, databaseDoor, sqlDoor, type Actor, type TurnTaking } from './stage-door.ts';

/** Of fast-check's scheduler: how many wait for their turn, and letting one of them go on. */
export type Turns = TurnTaking & { count(): number; waitOne(): Promise<void> };

const TIMES = { sendDeadlineMs: 500, supplierTimeoutMs: 1_000, supplierMaxProcessingMs: 1_500 };
const WORKERS = 2;
/** Longer than a lease. */
const FREEZE_MS = 4_000;
/** After so many steps the world is kind: the supplier answers, and nobody waits long to try again. */
const TROUBLE_STEPS = 140;
const MOST_STEPS = 5_000;
const LOOK_EVERY_STEPS = 20;
/** How often time goes on although somebody could act: that is what a slow machine looks like. */
const CHANCE_OF_DELAY = 0.1;

/**
 * Lets one scenario happen and answers with everything that is wrong at its end; nothing is the only good answer. The
 * code is the application's and the database a real one; time, the supplier and whose turn it is are simulated.
 */
export async function runScenario(
  scenario: Scenario,
  turns: Turns,
  stage: SimulationStage,
  guards: Partial<Guards> = {},
): Promise<string[]> {
  const faults: string[] = [];
  const { clock, db } = stage;
  const choices = seededChoices(scenario.seed);
  const counter = countWork();
  const supplier = simulateSupplier(scenario, {
    clock,
    choices,
    times: { timeoutMs: TIMES.supplierTimeoutMs, maxProcessingMs: TIMES.supplierMaxProcessingMs },
  });
  const workers: { actor: Actor; id: bigint }[] = [];

  async function startWorker(index: number): Promise<void> {
    const actor = admitActor(`worker ${index}`, { turns, clock });
    const id = await stage.appear();
    workers[index] = { actor, id };
    runWorker(actor, {
      id,
      db: sqlDoor(stage.sql, actor, counter),
      supplier: supplier.clientOf(actor),
      times: TIMES,
      guards: { ...ALL_GUARDS, ...guards },
      onError: (error) => faults.push(`a worker failed: ${String(error)}`),
    });
  }

  async function endWorker(index: number): Promise<void> {
    const victim = workers[index];
    victim?.actor.kill();
    if (victim) await stage.vanish(victim.id);
  }

  async function strike(step: number): Promise<void> {
    for (const { kind, worker } of scenario.blows.filter(({ atStep }) => atStep === step)) {
      if (kind === 'freeze') workers[worker]?.actor.freeze(FREEZE_MS);
      else await endWorker(worker).then(() => startWorker(worker));
    }
  }

  await awaitFullMinute(clock);
  return withSeededRandom(scenario.seed, async () => {
    const sellers: BuiltSeller[] = [];
    for (const balanceCents of scenario.balancesCents) sellers.push(await buildSeller(db, { balanceCents }));
    for (let index = 0; index < WORKERS; index += 1) await startWorker(index);
    const people = letPeopleAct(scenario, sellers, {
      enter: (name) => databaseDoor(db, admitActor(name, { turns, clock }), counter),
      report: (fault) => faults.push(fault),
    });
    const lastBlow = Math.max(0, ...scenario.blows.map(({ atStep }) => atStep));
    for (let step = 1; ; step += 1) {
      await counter.rest();
      await strike(step);
      if (step === TROUBLE_STEPS) supplier.calmDown();
      if (step > lastBlow && step % LOOK_EVERY_STEPS === 0) {
        if (people.areDone() && (await isSettled(stage))) break;
        if (step > TROUBLE_STEPS) await hurry(stage);
      }
      if (step === MOST_STEPS) {
        faults.push('something is on its way for ever');
        break;
      }
      await goOn(turns, clock, choices.chance(CHANCE_OF_DELAY));
    }
    for (const index of workers.keys()) await endWorker(index);
    await counter.rest();
    stage.supplied.push(...supplier.orders);
    const world = { scenario, sellers, placed: people.placed, supplied: supplier.orders };
    return [...faults, ...(await findModelFaults(db, world)), ...(await findBookFaults(db, stage.supplied))];
  });
}

/** One turn for one of those who wait; where nobody does, or at random, time goes on to the next who sleeps. */
async function goOn(turns: Turns, clock: FakeClock, isDelayed: boolean): Promise<void> {
  const nextWakeInMs = clock.nextWakeInMs;
  if (turns.count() > 0 && !(isDelayed && nextWakeInMs !== undefined)) await turns.waitOne();
  else if (nextWakeInMs !== undefined) await clock.advance(Math.ceil(nextWakeInMs));
}

/** Every run begins on a full minute, so that none depends on how long the ones before it took. */
async function awaitFullMinute(clock: FakeClock): Promise<void> {
  const minuteMs = 60_000;
  await clock.advance(minuteMs - (clock.now().getTime() % minuteMs));
}

async function isSettled({ db }: SimulationStage): Promise<boolean> {
  const rows = await db.asSystem((tx) =>
    query(tx, sql`SELECT FROM orders WHERE status = 'forwarding' OR next_attempt_at IS NOT NULL LIMIT 1`),
  );
  return rows.length === 0;
}

/** What waits to be tried again by itself is due at once. */
async function hurry({ db, clock }: SimulationStage): Promise<void> {
  await db.asSystem((tx) =>
    execute(
      tx,
      sql`UPDATE orders SET next_attempt_at = ${clock.now()} WHERE next_attempt_at > ${clock.now()}`,
    ),
  );
}

/** The application jitters its pauses; here the seed decides them, too. */
async function withSeededRandom<T>(seed: number, work: () => Promise<T>): Promise<T> {
  const { random } = Math;
  Math.random = seededChoices(~seed).next;
  try {
    return await work();
  } finally {
    Math.random = random;
  }
}
