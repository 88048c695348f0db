import type { Actor } from './actor.ts';

/** On whose behalf a request runs. `userId` and `sessionHash` are there when a person signed in. */
export type Identity = {
  sellerId: string;
  actor: Actor;
  userId?: string;
  sessionHash?: string;
};
