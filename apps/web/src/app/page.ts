import type { ComponentType } from 'react';
import { loadNamespaces } from '../lib/i18n/start-i18n.ts';
import type { FeatureNamespace } from './texts/feature-texts.ts';

type PageFile = {
  Component: ComponentType;
  /** Texts fetched together before the page is drawn; any it forgets come one by one while it waits. */
  namespaces?: readonly FeatureNamespace[];
};

/** A route's `lazy`: the page's code, then its texts. */
export function page(load: () => Promise<PageFile>) {
  return async () => {
    const { Component, namespaces = [] } = await load();
    await loadNamespaces(namespaces);
    return { Component };
  };
}
