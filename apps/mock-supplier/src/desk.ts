import type { Clock } from '@bestellwerk/platform/clock';
import type { Books } from './books/open-books.ts';
import type { FaultBook } from './faults/fault-book.ts';
import type { RateLimit } from './http/rate-limit.ts';
import type { RequestLog } from './http/request-log.ts';
import type { Settings } from './settings.ts';

/** Everything a handler works with. Only the books outlive the process. */
export type Desk = {
  readonly apiKey: string;
  readonly clock: Clock;
  readonly books: Books;
  readonly settings: Settings;
  readonly faults: FaultBook;
  readonly rateLimit: RateLimit;
  readonly requests: RequestLog;
  /** Aborted when the mock ends: held connections are dropped then. */
  readonly closing: AbortSignal;
};
