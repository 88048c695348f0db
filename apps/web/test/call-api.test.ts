import { afterEach, describe, expect, it, vi } from 'vitest';
import { callApi } from '../src/lib/api/call-api.ts';
import { askEarly } from '../src/lib/api/early-answers.ts';
import { endpoint } from '../src/lib/api/endpoint.ts';
import { requestAddress } from '../src/lib/api/request-address.ts';
import type { getOrder, resendOrder } from '@bestellwerk/contracts/seller-api/orders';

const getOrderEndpoint = endpoint<typeof getOrder>('get', '/orders/{id}');
const resendEndpoint = endpoint<typeof resendOrder>('post', '/orders/{id}/resend');

/** Stands in for the network, the one thing a browser has and this process has not. */
function answerWith(...answers: (Response | Error)[]) {
  const requests: { url: string; init: RequestInit }[] = [];
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    requests.push({ url, init });
    const answer = answers.shift();
    return answer instanceof Response
      ? Promise.resolve(answer)
      : Promise.reject(answer ?? new Error('no answer left'));
  });
  return requests;
}
afterEach(() => vi.unstubAllGlobals());

const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });
const header = (request: { init: RequestInit } | undefined, name: string) =>
  new Headers(request?.init.headers).get(name);

describe('requestAddress', () => {
  it('fills in parameters safely, repeats lists and leaves out what is undefined', () => {
    expect(
      requestAddress('/orders/{id}', { id: 'a/b?c' }, { status: ['x', 'y'], q: undefined, attention: true }),
    ).toBe('/api/v1/orders/a%2Fb%3Fc?status=x&status=y&attention=true');
  });
});

describe('callApi', () => {
  it('sends the version as a strong entity tag and the body as JSON', async () => {
    const requests = answerWith(json(202, { id: '1' }));
    await callApi(resendEndpoint, { params: { id: '1' }, body: { releaseMargin: true }, ifMatch: 7 });
    expect(header(requests[0], 'if-match')).toBe('"7"');
    expect(requests[0]?.init.body).toBe('{"releaseMargin":true}');
  });

  it('repeats a write that got no answer once, with the same idempotency key', async () => {
    const requests = answerWith(new TypeError('network'), json(202, { id: '1' }));
    await callApi(resendEndpoint, { params: { id: '1' } });
    expect(requests).toHaveLength(2);
    expect(header(requests[0], 'idempotency-key')).toMatch(/^[0-9a-f]{32}$/);
    expect(header(requests[1], 'idempotency-key')).toBe(header(requests[0], 'idempotency-key'));
  });

  it('throws the problem with its code, request id and further members', async () => {
    answerWith(json(409, { code: 'version_conflict', requestId: 'r1', order: { version: 8 } }));
    await expect(callApi(getOrderEndpoint, { params: { id: '1' } })).rejects.toMatchObject({
      code: 'version_conflict',
      status: 409,
      requestId: 'r1',
      document: { order: { version: 8 } },
    });
  });

  it('takes a page of HTML from a proxy for what it is', async () => {
    answerWith(new Response('<html>', { status: 502 }));
    await expect(callApi(getOrderEndpoint, { params: { id: '1' } })).rejects.toMatchObject({
      code: 'unreachable',
      status: 502,
    });
  });
});

describe('an answer asked for early', () => {
  const call = () => callApi(getOrderEndpoint, { params: { id: '1' } });

  it('is given to the first call of its address and to no other', async () => {
    const requests = answerWith(json(200, { id: 'early' }), json(200, { id: 'later' }));
    askEarly(requestAddress('/orders/{id}', { id: '1' }));
    expect(await call()).toEqual({ id: 'early' });
    expect(await call()).toEqual({ id: 'later' });
    expect(requests).toHaveLength(2);
  });

  it('is asked for again when it hangs', async () => {
    vi.useFakeTimers();
    const asked: string[] = [];
    vi.stubGlobal('fetch', (url: string, { signal }: RequestInit) => {
      asked.push(url);
      if (asked.length > 1) return Promise.resolve(json(200, { id: 'asked again' }));
      const { promise, reject } = Promise.withResolvers<Response>();
      signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      return promise;
    });
    askEarly(requestAddress('/orders/{id}', { id: '1' }));
    const answer = call();
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect(await answer).toEqual({ id: 'asked again' });
  });

  it('is asked for again when it was refused, never came or is no longer fresh', async () => {
    answerWith(json(401, { code: 'unauthenticated' }), json(200, { id: 'after a refusal' }));
    askEarly(requestAddress('/orders/{id}', { id: '1' }));
    expect(await call()).toEqual({ id: 'after a refusal' });

    answerWith(new TypeError('network'), json(200, { id: 'after a failure' }));
    askEarly(requestAddress('/orders/{id}', { id: '1' }));
    expect(await call()).toEqual({ id: 'after a failure' });

    answerWith(json(200, { id: 'old' }), json(200, { id: 'fresh' }));
    const askedMs = performance.now();
    askEarly(requestAddress('/orders/{id}', { id: '1' }));
    vi.spyOn(performance, 'now').mockReturnValue(askedMs + 60_000);
    expect(await call()).toEqual({ id: 'fresh' });
    vi.restoreAllMocks();
  });
});
