import { afterAll, beforeAll } from 'vitest';
import { apiHarness, type ApiHarness, type HarnessOptions } from './api-harness.ts';

/** One API for the tests of a file; to be read inside of tests only. */
export function sharedApi(options: HarnessOptions = {}): () => ApiHarness {
  let api: ApiHarness | undefined;
  beforeAll(async () => {
    api = await apiHarness(options);
  });
  afterAll(() => api?.[Symbol.asyncDispose]());
  return () => {
    if (!api) throw new Error('the API is there only while tests run');
    return api;
  };
}
