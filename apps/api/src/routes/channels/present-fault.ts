import type { ChannelFaultCode } from '@bestellwerk/domain/channel-fault';

type Fault = { code: ChannelFaultCode; detail?: string };

/** Absent where there is none; the channel's own words only where it said any. */
export function presentFault(code: ChannelFaultCode | null, detail: string | null): Fault | undefined {
  return code === null ? undefined : { code, detail: detail || undefined };
}
