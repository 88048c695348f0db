import type { Clock } from '@bestellwerk/platform/clock';
import { Pool, type Dispatcher } from 'undici';
import type { Exchange } from './exchange.ts';

export type SupplierHttpConfig = { url: string; apiKey: string; timeoutMs: number; connections: number };

export type SupplierCall = {
  method: 'GET' | 'POST';
  path: string;
  body?: unknown;
  /** Asked right before the request is written to the socket; false means it is not sent at all. */
  mayStillSend?: () => boolean;
};

export type SupplierHttp = { call(request: SupplierCall): Promise<Exchange>; close(): Promise<void> };

const MAX_ANSWER_BYTES = 1_000_000;
/** His clock may be wrong: nothing waits longer than this for a window to end. */
const LONGEST_WINDOW_MS = 60_000;

class TooLateError extends Error {}

type GuardedOptions = Dispatcher.DispatchOptions & { mayStillSend?: () => boolean };

/**
 * One kept-alive pool to the supplier. A call never throws: whatever happened on the wire is data. Only
 * `connection_refused` and `too_late` prove that nothing was sent.
 */
export function openSupplierHttp(config: SupplierHttpConfig, clock: Clock): SupplierHttp {
  const base = new URL(config.url);
  const pool = new Pool(base.origin, {
    connections: config.connections,
    pipelining: 1,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { timeout: config.timeoutMs },
  });
  const guarded = pool.compose(refuseWhenTooLate);
  const prefix = base.pathname.replace(/\/$/, '');

  return {
    async call(request) {
      const startedMs = clock.monotonicMs();
      try {
        const options: GuardedOptions & { path: string } = {
          path: `${prefix}${request.path}`,
          method: request.method,
          headers: { authorization: `Bearer ${config.apiKey}`, 'content-type': 'application/json' },
          body: request.body === undefined ? null : JSON.stringify(request.body),
          mayStillSend: request.mayStillSend,
        };
        const answer = await guarded.request({ ...options, signal: AbortSignal.timeout(config.timeoutMs) });
        const body = await readBody(answer.body);
        return { ...readHeaders(answer, clock), body, durationMs: elapsed(clock, startedMs) };
      } catch (error) {
        return { failure: classify(error), durationMs: elapsed(clock, startedMs) };
      }
    },
    close: () => pool.destroy(),
  };
}

/** A frozen process that wakes up must not send what somebody else may have taken over meanwhile. */
function refuseWhenTooLate(dispatch: Dispatcher.Dispatch): Dispatcher.Dispatch {
  return (options, handler) => {
    const { mayStillSend } = options as GuardedOptions;
    if (!mayStillSend) return dispatch(options, handler);
    const inner = handler.onRequestStart?.bind(handler);
    handler.onRequestStart = (controller, context) => {
      if (mayStillSend()) inner?.(controller, context);
      else controller.abort(new TooLateError('the claim is too old to send'));
    };
    return dispatch(options, handler);
  };
}

async function readBody(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size <= MAX_ANSWER_BYTES) chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function readHeaders(answer: Dispatcher.ResponseData, clock: Clock): Omit<Exchange, 'durationMs'> {
  const header = (name: string) => {
    const value = answer.headers[name];
    return typeof value === 'string' ? value : undefined;
  };
  const resetSeconds = readCount(header('x-ratelimit-reset'));
  const latestMs = clock.now().getTime() + LONGEST_WINDOW_MS;
  return {
    httpStatus: answer.statusCode,
    rateLimit: readCount(header('x-ratelimit-limit')),
    rateResetsAt: resetSeconds === undefined ? undefined : new Date(Math.min(resetSeconds * 1_000, latestMs)),
    location: header('location'),
  };
}

function readCount(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}

const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

function classify(error: unknown): NonNullable<Exchange['failure']> {
  if (error instanceof TooLateError) return 'too_late';
  if (error instanceof Error) {
    if (error.cause instanceof TooLateError) return 'too_late';
    if (error.name === 'TimeoutError') return 'timed_out';
    if (hasNotConnected(error)) return 'connection_refused';
  }
  return 'connection_lost';
}

/** The same codes can end a connection that has carried the request already, so the failed call counts, too. */
function hasNotConnected(error: Error): boolean {
  if (error instanceof AggregateError)
    return error.errors.every((one) => one instanceof Error && hasNotConnected(one));
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === 'UND_ERR_CONNECT_TIMEOUT') return true;
  return NEVER_CONNECTED.has(code ?? '') && (syscall === 'connect' || syscall === 'getaddrinfo');
}

function elapsed(clock: Clock, startedMs: number): number {
  return Math.round(clock.monotonicMs() - startedMs);
}
