import { systemClock, type Clock } from '@bestellwerk/platform/clock';
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { openBooks } from './books/open-books.ts';
import { createFaultBook } from './faults/fault-book.ts';
import { createMockServer } from './http/create-mock-server.ts';
import { createRateLimit } from './http/rate-limit.ts';
import { createRequestLog } from './http/request-log.ts';
import { defaultPerSecond, defaultSettings } from './settings.ts';

export type MockSupplierOptions = {
  /** The durable books; created together with their folder when they are new. */
  file: string;
  apiKey: string;
  /** 0 takes any free port. */
  port?: number;
  host?: string;
  perSecond?: number;
  clock?: Clock;
};

export type MockSupplier = {
  port: number;
  url: string;
  /** Commits, drops every connection, held ones included, and closes the file. */
  close(): Promise<void>;
};

/** Resolves when the mock answers; rejects when the port is taken or the file cannot be read. */
export async function startMockSupplier(options: MockSupplierOptions): Promise<MockSupplier> {
  const {
    file,
    apiKey,
    port = 0,
    host = '127.0.0.1',
    perSecond = defaultPerSecond,
    clock = systemClock,
  } = options;
  mkdirSync(dirname(file), { recursive: true });
  const books = openBooks(file);
  const settings = defaultSettings(perSecond);
  const closing = new AbortController();
  const server = createMockServer({
    apiKey,
    clock,
    books,
    settings,
    faults: createFaultBook(),
    rateLimit: createRateLimit(clock, settings),
    requests: createRequestLog(),
    closing: closing.signal,
  });
  const bound = await new Promise<number>((resolve, reject) => {
    server.once('error', (error) => {
      books.close();
      reject(error);
    });
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
  return {
    port: bound,
    url: `http://${host}:${bound}`,
    close: () =>
      new Promise((resolve) => {
        closing.abort();
        server.close(() => {
          books.close();
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
