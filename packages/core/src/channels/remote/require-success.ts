import { ChannelFault } from './channel-fault.ts';
import { clipDetail, readFaultDetail } from './read-fault-detail.ts';

const LONGEST_WAIT_MS = 60 * 60_000;

type Header = (name: string) => string | undefined;

/** Throws the `ChannelFault` that an answer other than 2xx stands for. */
export function requireSuccess(status: number, header: Header, body: Uint8Array): void {
  if (status >= 200 && status < 300) return;
  const detail = readFaultDetail(body);
  if (status >= 300 && status < 400)
    throw new ChannelFault('redirected', clipDetail(header('location') ?? ''));
  if (status === 401) throw new ChannelFault('unauthorized', detail);
  if (status === 403) throw new ChannelFault('forbidden', detail);
  if (status === 404 || status === 410) throw new ChannelFault('not_found', detail);
  if (status === 429) throw new ChannelFault('rate_limited', detail, readRetryAfter(header));
  if (status >= 500) throw new ChannelFault('server_error', `HTTP ${status}`, readRetryAfter(header));
  throw new ChannelFault('refused', detail);
}

/** In ms; undefined where the channel does not say, or says a date. */
function readRetryAfter(header: Header): number | undefined {
  const text = header('retry-after') ?? '';
  return /^\d{1,6}(?:\.\d+)?$/u.test(text)
    ? Math.min(Math.round(Number(text) * 1_000), LONGEST_WAIT_MS)
    : undefined;
}
