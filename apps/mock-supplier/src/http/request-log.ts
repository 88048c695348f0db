import type { MockRequest } from '@bestellwerk/contracts/mock-supplier/request';

const mostKept = 200_000;
const trimmedAtOnce = 10_000;

export type RequestLog = {
  /** The entry is listed from now on; its status is filled in when the answer goes out. */
  add(entry: MockRequest): MockRequest;
  list(filter: { endpoint?: string; reference?: string }): MockRequest[];
  clear(): void;
};

/** In memory only; the oldest entries go when there are more than 200,000. */
export function createRequestLog(): RequestLog {
  let entries: MockRequest[] = [];
  return {
    add(entry) {
      if (entries.length >= mostKept) entries = entries.slice(trimmedAtOnce);
      entries.push(entry);
      return entry;
    },
    list({ endpoint, reference }) {
      return entries.filter(
        (entry) =>
          (endpoint === undefined || entry.endpoint.includes(endpoint)) &&
          (reference === undefined || entry.reference === reference),
      );
    },
    clear() {
      entries = [];
    },
  };
}
