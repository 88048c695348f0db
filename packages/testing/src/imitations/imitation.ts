import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ImitatedCall = {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  text: string;
  /** The body as JSON, where it is any. */
  body: Record<string, unknown>;
  /** Where the imitation itself is reached. */
  origin: string;
};
export type ImitatedAnswer = {
  status?: number;
  headers?: Record<string, string>;
  /** Sent as JSON; text goes out as it is. */
  body?: unknown;
};
export type Fault = { status: number; headers?: Record<string, string>; body?: string };

/** A channel's API on loopback, in this process. */
export type Imitation = AsyncDisposable & {
  url: string;
  /** Every call that came, refused ones included. */
  calls: ImitatedCall[];
  /** The next calls whose path has this in it are answered like that; the API does nothing. */
  failNext(part: string, fault: Fault, times?: number): void;
  /** Runs before each call is answered: for a test that interferes at a certain moment. */
  onCall: ((call: ImitatedCall) => Promise<void> | void) | undefined;
};

type Handle = (call: ImitatedCall) => ImitatedAnswer;

/** Serves what `handle` answers, until it is disposed of. */
export async function startImitation(handle: Handle): Promise<Imitation> {
  const faults: { part: string; fault: Fault; left: number }[] = [];
  const calls: ImitatedCall[] = [];
  const server = createServer((req, res) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk);
      const text = Buffer.concat(chunks).toString('utf8');
      const url = new URL(req.url ?? '/', imitation.url);
      const { method = 'GET', headers } = req;
      const body = text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {};
      const call = {
        method,
        path: url.pathname,
        query: url.searchParams,
        headers,
        text,
        body,
        origin: url.origin,
      };
      calls.push(call);
      await imitation.onCall?.(call);
      const planned = faults.find(({ part, left }) => left > 0 && call.path.includes(part));
      if (planned) planned.left -= 1;
      const answer: ImitatedAnswer = planned?.fault ?? handle(call);
      const payload =
        answer.body === undefined
          ? ''
          : typeof answer.body === 'string'
            ? answer.body
            : JSON.stringify(answer.body);
      res
        .writeHead(answer.status ?? 200, { 'content-type': 'application/json', ...answer.headers })
        .end(payload);
    })();
  });
  const imitation: Imitation = {
    url: '',
    calls,
    onCall: undefined,
    failNext: (part, fault, times = 1) => void faults.push({ part, fault, left: times }),
    [Symbol.asyncDispose]: () => close(server),
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  imitation.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return imitation;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
