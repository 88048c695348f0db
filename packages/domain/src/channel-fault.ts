/** Why a channel's own API could not be used. Each says what the seller can do about it. */
export const CHANNEL_FAULT_CODES = [
  /** No such host, no connection, or no answer in time. */
  'unreachable',
  /** The address leads somewhere else; the final one has to be entered. */
  'redirected',
  /** The access data was refused, or has been withdrawn. */
  'unauthorized',
  /** The access data is genuine, but lacks a right. */
  'forbidden',
  /** Nothing there: another address, or an order that the channel does not know. */
  'not_found',
  /** Too many calls; it goes on by itself. */
  'rate_limited',
  /** A fault of the channel; it is tried again. */
  'server_error',
  /** An answer, but not of this API: a login page, a maintenance page. */
  'bad_answer',
  /** Understood and not granted; `detail` has the channel's own words. */
  'refused',
  /** Only public addresses with https are called. */
  'address_not_allowed',
  /** A fault of ours that nobody foresaw; it is tried again. */
  'unexpected',
] as const;
export type ChannelFaultCode = (typeof CHANNEL_FAULT_CODES)[number];
