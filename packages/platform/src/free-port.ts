import { createServer } from 'node:net';

/** A port nobody listens on at this moment; whoever takes it must still cope with losing the race for it. */
export async function findFreePort(host = '127.0.0.1'): Promise<number> {
  const port = await tryToListen(0, host);
  if (port === undefined) throw new Error(`no free port on ${host}`);
  return port;
}

export async function isPortFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return (await tryToListen(port, host)) !== undefined;
}

/** The first free port from `first` upwards, so that a second instance gets a neighbouring one. */
export async function findFreePortFrom(first: number, host = '127.0.0.1'): Promise<number> {
  for (let port = first; port < Math.min(first + 100, 65_536); port += 1) {
    if (await isPortFree(port, host)) return port;
  }
  return findFreePort(host);
}

function tryToListen(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined));
    });
  });
}
