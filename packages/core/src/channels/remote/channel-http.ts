import { Agent, request as sendRequest } from 'undici';
import { parseChannelBody } from '../parse-channel-body.ts';
import { ChannelFault } from './channel-fault.ts';
import { lookUpPublic, requireAllowedUrl, type AddressPolicy } from './public-address.ts';
import { requireSuccess } from './require-success.ts';

export type ChannelRequest = {
  method: 'GET' | 'POST' | 'PUT';
  baseUrl: string;
  /** From the base address on, with its leading slash. */
  path: string;
  query?: Readonly<Record<string, string>>;
  headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, unless it is text: that goes out as it is, with the content type of the headers. */
  body?: string | object;
};

export type ChannelAnswer = {
  status: number;
  header(name: string): string | undefined;
  /** The body; throws `bad_answer` where it is no JSON. Undefined for an empty one. */
  json(): unknown;
};

/** The one way to the channels' own APIs. */
export type ChannelHttp = {
  /** Throws a `ChannelFault` for anything but a 2xx. */
  send(request: ChannelRequest): Promise<ChannelAnswer>;
  close(): Promise<void>;
};

const TIMEOUT_MS = 20_000;
const MAX_ANSWER_BYTES = 32 << 20;
const AGENT = 'Bestellwerk/0.1';

export function openChannelHttp(policy: AddressPolicy, timeoutMs = TIMEOUT_MS): ChannelHttp {
  const agent = new Agent({
    keepAliveTimeout: 4_000,
    connect: { timeout: timeoutMs, ...(policy === 'public' ? { lookup: lookUpPublic } : {}) },
  });
  return {
    async send({ method, baseUrl, path, query = {}, headers = {}, body }) {
      const url = requireAllowedUrl(baseUrl, policy);
      url.pathname = url.pathname.replace(/\/+$/u, '') + path;
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
      const isJson = typeof body === 'object';
      // Redirects are not followed: they would carry the access data to wherever they point.
      const answer = await sendRequest(url, {
        dispatcher: agent,
        method,
        headers: {
          accept: 'application/json',
          'user-agent': AGENT,
          ...(isJson ? { 'content-type': 'application/json' } : {}),
          ...headers,
        },
        body: isJson ? JSON.stringify(body) : (body ?? null),
        signal: AbortSignal.timeout(timeoutMs),
      }).catch(throwFault);
      const bytes = await readBody(answer.body).catch(throwFault);
      const header = (name: string) => {
        const value = answer.headers[name];
        return Array.isArray(value) ? value[0] : value;
      };
      requireSuccess(answer.statusCode, header, bytes);
      return { status: answer.statusCode, header, json: () => readJson(bytes) };
    },
    close: () => agent.destroy(),
  };
}

function readJson(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return parseChannelBody(bytes);
  } catch {
    throw new ChannelFault('bad_answer', 'the answer is no JSON');
  }
}

async function readBody(body: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > MAX_ANSWER_BYTES) throw new ChannelFault('bad_answer', 'the answer is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function throwFault(error: unknown): never {
  if (error instanceof ChannelFault) throw error;
  if (error instanceof Error && error.cause instanceof ChannelFault) throw error.cause;
  // The code of a time-out is a number, which no column of text takes.
  const { code, name } = error as { code?: unknown; name: string };
  throw new ChannelFault('unreachable', typeof code === 'string' ? code : name);
}
