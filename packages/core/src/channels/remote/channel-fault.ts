import type { ChannelFaultCode } from '@bestellwerk/domain/channel-fault';

/** A call to a channel's API that did not do what it should. Thrown by the port and the adapters. */
export class ChannelFault extends Error {
  readonly code: ChannelFaultCode;
  /** The channel's own words, clipped; may be empty. */
  readonly detail: string;
  /** What the channel asked us to wait, or our own rate. */
  readonly retryAfterMs: number | undefined;

  constructor(code: ChannelFaultCode, detail = '', retryAfterMs?: number) {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.name = 'ChannelFault';
    this.code = code;
    this.detail = detail;
    this.retryAfterMs = retryAfterMs;
  }
}

/** What nobody foresaw counts like a fault of the channel, so that it has a back-off and an end; our own log says more. */
export function asChannelFault(error: unknown, note: (error: unknown) => void): ChannelFault {
  if (error instanceof ChannelFault) return error;
  note(error);
  return new ChannelFault('unexpected');
}

/** Waiting does not change these: somebody has to. */
export function isLasting(code: ChannelFaultCode): boolean {
  return code === 'refused' || code === 'not_found' || code === 'address_not_allowed';
}
