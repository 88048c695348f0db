import { startTestCluster } from './test-cluster.ts';

/** Vitest calls the returned function after the last test. */
export default function setup(): Promise<() => Promise<void>> {
  return startTestCluster();
}
