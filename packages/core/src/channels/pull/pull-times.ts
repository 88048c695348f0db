/** How often and how far back a channel is pulled. */
export type PullTimes = {
  /** From the end of one pull to the next. */
  everyMs: number;
  /** How long after its last sign of life somebody else may take over. */
  leaseMs: number;
  /** How often whoever pulls gives one, however long a page takes. */
  renewMs: number;
  /** How much of what was seen is looked at again: channels list an order a while after they changed it. */
  overlapMs: number;
};

export const PULL_TIMES: PullTimes = {
  everyMs: 5 * 60_000,
  leaseMs: 10_000,
  renewMs: 2_500,
  overlapMs: 10 * 60_000,
};

/** After a fault the pauses grow from one minute to one hour. */
export const FAULT_PAUSES = { base: 60_000, cap: 60 * 60_000 };
