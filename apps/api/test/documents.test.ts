import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { createOrder, listOrders } from '@bestellwerk/contracts/seller-api/orders';
import { SELLER_API } from '@bestellwerk/contracts/seller-api/operations';
import { ERROR_CODES } from '@bestellwerk/domain/error-codes';
import { describe, expect, test } from 'vitest';
import { buildOpenApiDocument } from '../src/openapi/build-openapi-document.ts';
import { apiHarness } from './support/api-harness.ts';
import { newOrder } from './support/new-order.ts';
import { sharedApi } from './support/shared-api.ts';

const api = sharedApi();

describe('the OpenAPI document', () => {
  test('is served, committed as it is served, and names every operation', async () => {
    const served = await api().visitor.raw('GET', '/api/v1/openapi.json');
    expect(JSON.parse(served.text)).toEqual(JSON.parse(JSON.stringify(buildOpenApiDocument())));
    const committed = await readFile(new URL('../../../docs/openapi.json', import.meta.url), 'utf8');
    expect(JSON.parse(committed)).toEqual(JSON.parse(served.text));
    const ids = [...served.text.matchAll(/"operationId":"(\w+)"/g)].map((match) => match[1] ?? '');
    expect(ids.toSorted()).toEqual(SELLER_API.map((operation) => operation.id).toSorted());
  });

  test('points only to what it defines, and lists every code a problem can carry', () => {
    const document = buildOpenApiDocument();
    const text = JSON.stringify(document);
    for (const [, path = ''] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      const found = path
        .split('/')
        .reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], document);
      expect({ path, isDefined: found !== undefined }).toEqual({ path, isDefined: true });
    }
    for (const code of ERROR_CODES) expect(text).toContain(`"${code}"`);
    expect(text).not.toContain('$defs');
  });

  test('can be read without any other host', async () => {
    const page = await api().visitor.raw('GET', '/api/docs');
    expect(page.status).toBe(200);
    expect(page.text).not.toMatch(/https?:\/\//);
    for (const [, path = ''] of page.text.matchAll(/(?:src|href)="(\/[^"]+)"/g)) {
      const { status } = await api().visitor.raw('GET', path);
      expect({ path, status }).toEqual({ path, status: 200 });
    }
  });
});

describe('for operators', () => {
  test('alive and ready', async () => {
    expect((await api().visitor.raw('GET', '/healthz')).status).toBe(200);
    expect((await api().visitor.raw('GET', '/readyz')).text).toBe('{"status":"ok"}');
  });

  test('figures for Prometheus, by route and not by address', async () => {
    const { client } = await api().seller();
    await client.ok(listOrders);
    const { text, headers } = await api().visitor.raw('GET', '/metrics');
    expect(headers.get('content-type')).toContain('text/plain');
    expect(text).toContain('http_request_duration_seconds_count{method="GET",route="/orders",status="200"}');
    expect(text).toContain('bestellwerk_queue_depth{kind="jobs"}');
  });
});

describe('every answer', () => {
  test('has a request id, a strict policy, and is never stored by a cache', async () => {
    const { client } = await api().seller();
    const { headers } = await client.send(listOrders);
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('content-security-policy')).toContain("default-src 'none';script-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  test('is compressed where it is worth it and asked for', async () => {
    const seller = await api().seller();
    for (let index = 0; index < 5; index += 1) {
      await seller.client.ok(createOrder, { body: newOrder(seller.channelId) });
    }
    const { headers } = await seller.client.send(listOrders, { headers: { 'accept-encoding': 'gzip' } });
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(headers.get('vary')).toContain('Accept-Encoding');
  });
});

describe('the web app', () => {
  test('any address is the page, asked for again each time; hashed files are kept for good', async () => {
    const webRoot = await mkdtemp(join(tmpdir(), 'bestellwerk-web-'));
    await mkdir(join(webRoot, 'assets'));
    await writeFile(join(webRoot, 'index.html'), '<!doctype html><title>Bestellwerk</title>');
    await writeFile(join(webRoot, 'assets', 'app-abc123.js'), 'export {};');
    await writeFile(join(webRoot, 'theme.js'), '1;');
    await using served = await apiHarness({ webRoot });
    for (const path of ['/', '/bestellungen', '/bestellungen/123?ansicht=alle']) {
      const page = await served.visitor.raw('GET', path);
      const { status } = page;
      expect({ path, status }).toEqual({ path, status: 200 });
      expect(page.headers.get('cache-control')).toBe('no-cache');
      expect(page.text).toContain('<title>Bestellwerk</title>');
    }
    const asset = await served.visitor.raw('GET', '/assets/app-abc123.js');
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await served.visitor.raw('GET', '/theme.js')).status).toBe(200);
    expect(asset.headers.get('vary')).toContain('Accept-Encoding');
    for (const path of ['/assets/missing.js', '/missing.png', '/api/nothing']) {
      const { status } = await served.visitor.raw('GET', path);
      expect({ path, status }).toEqual({ path, status: 404 });
    }
    await rm(webRoot, { recursive: true });
  });

  test('sends what the build has packed, as the browser reads it best', async () => {
    const webRoot = await mkdtemp(join(tmpdir(), 'bestellwerk-web-'));
    await mkdir(join(webRoot, 'assets'));
    const script = 'export const word = 1;';
    await writeFile(join(webRoot, 'assets', 'app-abc123.js'), script);
    await writeFile(join(webRoot, 'assets', 'app-abc123.js.br'), brotliCompressSync(script));
    await writeFile(join(webRoot, 'assets', 'app-abc123.js.gz'), gzipSync(script));
    await using served = await apiHarness({ webRoot });
    const ask = async (accepted: string) => {
      const { text, headers } = await served.visitor.raw('GET', '/assets/app-abc123.js', {
        headers: { 'accept-encoding': accepted },
      });
      expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(text).toBe(script);
      return headers.get('content-encoding');
    };
    expect(await ask('gzip, deflate, br, zstd')).toBe('br');
    expect(await ask('gzip')).toBe('gzip');
    expect(await ask('identity')).toBeNull();
    await rm(webRoot, { recursive: true });
  });
});
