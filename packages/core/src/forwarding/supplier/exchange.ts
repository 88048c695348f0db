/** What went over the wire in one call, for the attempts list; the body is clipped. */
export type Exchange = {
  durationMs: number;
  httpStatus?: number;
  body?: string;
  /** Why there was no answer. */
  failure?: 'connection_refused' | 'timed_out' | 'connection_lost' | 'too_late';
  /** When the supplier's current rate window ends, as he said it. */
  rateResetsAt?: Date;
  /** Calls a window as he last said it. */
  rateLimit?: number;
  location?: string;
};
