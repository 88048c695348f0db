/** Whether the other end of a connection is this machine, in IPv4, IPv6 or the one inside the other. */
export function isLoopback(address = ''): boolean {
  return address === '::1' || address.replace(/^::ffff:/, '').startsWith('127.');
}
