import type { Operation } from '@bestellwerk/contracts/http/operation';

/**
 * Method and path of an operation, without its schemas: importing the operation objects themselves
 * would pull zod and every schema into the browser. The compiler checks both against the contract.
 */
export type Endpoint<T extends Operation> = {
  readonly method: T['method'];
  readonly path: T['path'];
  /** Never set; carries the operation's types. */
  readonly operation?: T;
};

export function endpoint<T extends Operation>(method: T['method'], path: T['path']): Endpoint<T> {
  return { method, path };
}
