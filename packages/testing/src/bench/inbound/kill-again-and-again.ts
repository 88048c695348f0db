import { systemClock } from '@bestellwerk/platform/clock';
import type { Stage } from '../../chaos/stage/open-stage.ts';

/** Long enough to have jobs in its hands. */
const LIVES_MS = 2_500;

/** Starts a process that takes jobs, kills it with work in its hands, and begins again until stopped. */
export function killAgainAndAgain(stage: Stage): { stop(): Promise<number> } {
  const stopping = new AbortController();
  let kills = 0;
  async function loop(): Promise<void> {
    while (!stopping.signal.aborted) {
      const worker = await stage.startApi();
      await systemClock.sleep(LIVES_MS, stopping.signal).catch(() => undefined);
      worker.signal('SIGKILL');
      await worker.ended;
      kills += 1;
    }
  }
  const looping = loop();
  return {
    async stop() {
      stopping.abort();
      await looping;
      return kills;
    },
  };
}
