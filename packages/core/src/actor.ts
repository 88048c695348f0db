/** Who did it, as the timeline shows it. */
export type Actor = { type: 'user' | 'token' | 'system' | 'channel'; name?: string };

export const SYSTEM: Actor = { type: 'system' };
