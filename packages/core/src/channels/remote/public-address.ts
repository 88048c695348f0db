import { lookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { BlockList, isIP } from 'node:net';
import { ChannelFault } from './channel-fault.ts';

/**
 * `public`: https to addresses of the internet. `any` is for demos and tests, whose imitations are on loopback:
 * with it a seller could make us call our own network.
 */
export type AddressPolicy = 'public' | 'any';

const INTERNAL_V4 = [
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24',
  '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24',
  '224.0.0.0/3',
]; // prettier-ignore
/** Only 2000::/3 is handed out; of it these reach into other networks or stand in documents. */
const INTERNAL_V6 = ['::/3', '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20', '4000::/2', '8000::/1'];

/** One list for each family: Node takes an IPv4 address for the IPv6 one that it is mapped to, too. */
const internal = { ipv4: listOf('ipv4', INTERNAL_V4), ipv6: listOf('ipv6', INTERNAL_V6) };

function listOf(family: 'ipv4' | 'ipv6', ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = '', bits] = range.split('/');
    list.addSubnet(network, Number(bits), family);
  }
  return list;
}

export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  const family = version === 4 ? 'ipv4' : 'ipv6';
  return version !== 0 && !internal[family].check(address, family);
}

/** Throws `address_not_allowed` for what the policy does not let through by its look; names are resolved later. */
export function requireAllowedUrl(text: string, policy: AddressPolicy): URL {
  if (!URL.canParse(text)) throw new ChannelFault('address_not_allowed', 'this is no address');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '' || !['http:', 'https:'].includes(url.protocol)) {
    throw new ChannelFault('address_not_allowed', 'only a plain https address is called');
  }
  if (policy === 'any') return url;
  if (url.protocol !== 'https:') throw new ChannelFault('address_not_allowed', 'only https is called');
  if (url.port !== '') throw new ChannelFault('address_not_allowed', 'only the usual port is called');
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  const isInternalName =
    !host.includes('.') || /\.(?:localhost|local|internal|lan|home|corp|test)\.?$/iu.test(host);
  if (isIP(host) === 0 ? isInternalName : !isPublicAddress(host)) {
    throw new ChannelFault('address_not_allowed', 'this address is not on the internet');
  }
  return url;
}

type LookedUp = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

/**
 * Resolves a name for a connection that is about to be opened, and lets none through that leads inside: what was
 * checked is what is connected to, however often the name's owner changes where it points.
 */
export function lookUpPublic(hostname: string, options: LookupOptions, done: LookedUp): void {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, []);
    const [first] = addresses;
    if (!first || !addresses.every(({ address }) => isPublicAddress(address))) {
      return done(new ChannelFault('address_not_allowed', 'this name leads to an internal address'), []);
    }
    if (options.all === true) done(null, addresses);
    else done(null, first.address, first.family);
  });
}
