import type { FeatureNamespace } from './feature-texts.ts';

/** Texts of the order list; named apart from its page, so that they can be fetched beside the page's code. */
export const ORDER_LIST_NAMESPACES = [
  'orderList',
  'bulk',
  'orderKeys',
] as const satisfies readonly FeatureNamespace[];
