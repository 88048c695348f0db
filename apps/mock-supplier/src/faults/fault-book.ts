import type { MockFault } from '@bestellwerk/contracts/mock-supplier/fault';
import type { RestCall } from '../rest/rest-call.ts';
import { seededRandom } from './seeded-random.ts';

export const defaultSeed = 1;

type ListedFault = MockFault & { id: number; hits: number };

export type FaultBook = {
  add(fault: MockFault): ListedFault;
  /** The oldest fault that matches, still has times left and passes its probability; it counts as a hit. */
  take(call: RestCall): ListedFault | undefined;
  list(): ListedFault[];
  clear(): void;
  /** Starts the sequence behind `probability` again. */
  seed(seed: number): void;
};

export function createFaultBook(): FaultBook {
  let faults: ListedFault[] = [];
  let lastId = 0;
  let random = seededRandom(defaultSeed);

  return {
    add(fault) {
      lastId += 1;
      const listed = { ...fault, id: lastId, hits: 0 };
      faults.push(listed);
      return listed;
    },
    take(call) {
      const hit = faults.find(
        (fault) =>
          (fault.times === undefined || fault.hits < fault.times) &&
          isMatch(fault, call) &&
          (fault.probability === undefined || random() < fault.probability),
      );
      if (hit !== undefined) hit.hits += 1;
      return hit;
    },
    list: () => faults,
    clear() {
      faults = [];
    },
    seed(seed) {
      random = seededRandom(seed);
    },
  };
}

function isMatch({ fault, match = {} }: MockFault, call: RestCall): boolean {
  const { endpoint, reference, sku } = match;
  // A refusal only makes sense for an order, unless somebody names the endpoint on purpose.
  if (endpoint === undefined && fault.startsWith('reject:') && !isOrderCall(call)) return false;
  return (
    (endpoint === undefined || call.path.includes(endpoint)) &&
    (reference === undefined || isReferenceMatch(reference, call.reference)) &&
    (sku === undefined || call.skus.includes(sku))
  );
}

function isOrderCall({ kind }: RestCall): boolean {
  return kind === 'check' || kind === 'create';
}

function isReferenceMatch(wanted: string, reference: string | null): boolean {
  if (reference === null) return false;
  return wanted.endsWith('*') ? reference.startsWith(wanted.slice(0, -1)) : reference === wanted;
}
