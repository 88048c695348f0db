import { findFreePort, findFreePortFrom, isPortFree } from '@bestellwerk/platform/free-port';
import { StartRefusal } from './refusal.ts';

/** A port that was asked for must be free; the default one gives way to the next free one, which is announced. */
export async function choosePort(
  variable: 'PORT' | 'MOCK_SUPPLIER_PORT',
  wanted: { port: number; isExplicit: boolean; host: string },
): Promise<number> {
  const { port, isExplicit, host } = wanted;
  if (port === 0) return findFreePort(host);
  if (await isPortFree(port, host)) return port;
  if (isExplicit) {
    throw new StartRefusal(
      `${variable} ${port} is taken by another program (or ${host} is not an address of this machine). ` +
        `Stop that program, or choose another ${variable}; without it the next free port is taken.`,
    );
  }
  const free = await findFreePortFrom(port + 1, host);
  console.log(`! port ${port} is taken, using ${free}`);
  return free;
}
