import type { MockFault } from '@bestellwerk/contracts/mock-supplier/fault';
import type { MockOrder } from '@bestellwerk/contracts/mock-supplier/order';
import type { MockPin } from '@bestellwerk/contracts/mock-supplier/pin';
import type { MockRequest } from '@bestellwerk/contracts/mock-supplier/request';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { startMockSupplier, type MockSupplierOptions } from '../src/start-mock-supplier.ts';

export const apiKey = 'test-key';

export type Reply = { status: number; text: string; json: unknown; headers: Headers };
export type SupplierUnderTest = ReturnType<typeof clientOf>;

/** A supplier of its own for the running test, with new books; it ends with the test. */
export async function startSupplier(options: Partial<MockSupplierOptions> = {}): Promise<SupplierUnderTest> {
  const file = options.file ?? join(temporaryFolder(), 'mock-supplier.sqlite');
  const supplier = await startMockSupplier({ apiKey, perSecond: 100_000, ...options, file });
  onTestFinished(() => supplier.close());
  return clientOf(supplier.url);
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mock-supplier-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

export function clientOf(url: string) {
  async function call(method: string, path: string, body?: unknown, key = apiKey): Promise<Reply> {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, text, json: parse(text), headers: response.headers };
  }
  async function control(method: string, path: string, body?: unknown): Promise<unknown> {
    const reply = await call(method, `/_mock/${path}`, body);
    if (reply.status >= 300) throw new Error(`${method} ${path}: ${reply.status} ${reply.text}`);
    return reply.json;
  }
  return {
    url,
    call,
    control,
    get: (path: string) => call('GET', `/rest/${path}`),
    check: (body: unknown) => call('POST', '/rest/order/check.json', body),
    checkParts: (body: unknown) => call('POST', '/rest/order/check/multishipping.json', body),
    create: (body: unknown) => call('POST', '/rest/order/create.json', body),
    createParts: (body: unknown) => call('POST', '/rest/order/create/multishipping.json', body),
    findByReference: (reference: string) =>
      call('GET', `/rest/order/reference/${encodeURIComponent(reference)}.json`),
    fault: (fault: MockFault) => control('POST', 'faults', fault),
    pin: (pins: MockPin[]) => control('PUT', 'pins', { pins }),
    orders: async () => (await control('GET', 'orders')) as MockOrder[],
    requests: async () => (await control('GET', 'requests')) as MockRequest[],
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
