import type { Database } from '@bestellwerk/db/database';
import type { SqlDatabase } from '@bestellwerk/db/sql-database';
import type { Clock } from '@bestellwerk/platform/clock';
import type { FakeClock } from '../fake-clock.ts';

/** What fast-check's scheduler does for us: it lets those who wait go on one at a time, in an order of its choice. */
export type TurnTaking = { schedule(task: Promise<void>, label: string): Promise<void> };

/**
 * One actor of the simulation. Everything it does outside itself passes here, and waits for its turn; an actor that is
 * gone waits for ever, one that is frozen until it thaws. What runs between two turns is one transaction at most, so
 * a run is repeatable although the database is a real one.
 */
export type Actor = {
  clock: Clock;
  pass(label: string): Promise<void>;
  kill(): void;
  freeze(forMs: number): void;
};

export function admitActor(name: string, world: { turns: TurnTaking; clock: FakeClock }): Actor {
  const gone = new AbortController();
  const never = new Promise<never>(() => undefined);
  let thawsAtMs = 0;

  async function pass(label: string): Promise<void> {
    for (;;) {
      await world.turns.schedule(Promise.resolve(), `${name}: ${label}`);
      if (gone.signal.aborted) await never;
      const frozenMs = thawsAtMs - world.clock.monotonicMs();
      if (frozenMs <= 0) return;
      await world.clock.sleep(frozenMs);
    }
  }

  return {
    pass,
    clock: {
      now: () => world.clock.now(),
      monotonicMs: () => world.clock.monotonicMs(),
      async sleep(ms, signal) {
        const signals = signal ? [signal, gone.signal] : [gone.signal];
        await world.clock.sleep(ms, AbortSignal.any(signals)).catch((error: unknown) => {
          if (!gone.signal.aborted) throw error;
        });
        if (gone.signal.aborted) await never;
      },
    },
    kill: () => gone.abort(),
    freeze(forMs) {
      thawsAtMs = world.clock.monotonicMs() + forMs;
    },
  };
}

/** Counts what is at work in the database, so that the simulation can wait until it has come to rest. */
export function countWork() {
  let running = 0;
  return {
    async during<T>(work: Promise<T>): Promise<T> {
      running += 1;
      try {
        return await work;
      } finally {
        running -= 1;
      }
    },
    async rest(): Promise<void> {
      // Whoever was woken first runs until it waits again, for its turn, for time or for the database.
      do await new Promise((resolve) => setImmediate(resolve));
      while (running > 0);
      await new Promise((resolve) => setImmediate(resolve));
      if (running > 0) await this.rest();
    },
  };
}
export type WorkCounter = ReturnType<typeof countWork>;

/** The door to the data of one actor: it waits for its turn before each transaction, and after it. */
export function sqlDoor(db: SqlDatabase, { pass }: Actor, counter: WorkCounter): SqlDatabase {
  async function through<T>(work: () => Promise<T>): Promise<T> {
    await pass('begin');
    const result = await counter.during(work());
    await pass('committed');
    return result;
  }
  return {
    asSystem: (work) => through(() => db.asSystem(work)),
    withSeller: (sellerId, work) => through(() => db.withSeller(sellerId, work)),
    close: () => Promise.resolve(),
  };
}

/** The same for people, whose use cases know Prisma, too. A refusal is theirs to deal with. */
export function databaseDoor(db: Database, { pass }: Actor, counter: WorkCounter): Database {
  async function through<T>(work: () => Promise<T>): Promise<T> {
    await pass('begin');
    return counter.during(work());
  }
  return {
    asSystem: (work, options) => through(() => db.asSystem(work, options)),
    withSeller: (sellerId, work, options) => through(() => db.withSeller(sellerId, work, options)),
    readSeller: (sellerId) => db.readSeller(sellerId),
    reader: db.reader,
    close: () => Promise.resolve(),
  };
}
