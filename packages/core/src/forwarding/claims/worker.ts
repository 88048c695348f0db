import type { ForwardingTimes } from '../forwarding-times.ts';

/** Who claims, and for how long. The id is the advisory lock that shows that the process is alive. */
export type Worker = { id: bigint; times: ForwardingTimes };
