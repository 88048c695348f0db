export type CallKind = 'check' | 'create' | 'lookup' | 'other';

/** One request of the dialect, taken apart. */
export type RestCall = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly kind: CallKind;
  readonly isMultishipping: boolean;
  /** What the route's pattern caught, decoded. */
  readonly param: string;
  /** Undefined when the body is not JSON. */
  readonly body: unknown;
  /** The order's internalReference, from the body or the path. */
  readonly reference: string | null;
  readonly skus: readonly string[];
};
