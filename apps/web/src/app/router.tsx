import type { QueryClient } from '@tanstack/react-query';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { PATHS } from '../lib/paths.ts';
import { fetchOrdersEarly } from './fetch-orders-early.ts';
import { Layout } from './layout/layout.tsx';
import { NotFound } from './not-found.tsx';
import { page } from './page.ts';
import { RouteError } from './route-error.tsx';
import { requireSession } from './session/require-session.ts';

/** One lazy file per page; each exports `Component` and the `namespaces` of its texts. */
const pagesWith = (queryClient: QueryClient): RouteObject[] => [
  { index: true, lazy: page(() => import('./pages/overview.tsx')) },
  {
    path: PATHS.orders,
    loader: fetchOrdersEarly(queryClient),
    lazy: page(() => import('./pages/orders.tsx')),
  },
  { path: `${PATHS.orders}/:id`, lazy: page(() => import('./pages/order.tsx')) },
  { path: PATHS.moneyBox, lazy: page(() => import('./pages/money-box.tsx')) },
  { path: PATHS.channels, lazy: page(() => import('./pages/channels.tsx')) },
  { path: PATHS.skuMappings, lazy: page(() => import('./pages/sku-mappings.tsx')) },
  { path: `${PATHS.channels}/:id`, lazy: page(() => import('./pages/channel.tsx')) },
  { path: `${PATHS.channels}/:id/import`, lazy: page(() => import('./pages/channel-import.tsx')) },
  { path: PATHS.followUps, lazy: page(() => import('./pages/follow-ups.tsx')) },
  { path: PATHS.account, lazy: page(() => import('./pages/account.tsx')) },
  { path: PATHS.settings, lazy: page(() => import('./pages/settings.tsx')) },
  { path: '*', Component: NotFound },
];

/** Pages that take the whole screen. */
const focusPages: RouteObject[] = [
  { path: PATHS.fixMode, lazy: page(() => import('./pages/fix-mode.tsx')) },
  { path: PATHS.fixGrid, lazy: page(() => import('./pages/fix-grid.tsx')) },
];

export function createAppRouter(queryClient: QueryClient) {
  const signedIn: Pick<RouteObject, 'loader' | 'shouldRevalidate'> = {
    loader: ({ request }) => requireSession(queryClient, request),
    // The session is asked for once; a 401 of any later call leads to the sign-in.
    shouldRevalidate: () => false,
  };
  return createBrowserRouter([
    {
      ErrorBoundary: RouteError,
      children: [
        { path: PATHS.signIn, lazy: page(() => import('./pages/sign-in.tsx')) },
        {
          ...signedIn,
          Component: Layout,
          children: [{ ErrorBoundary: RouteError, children: pagesWith(queryClient) }],
        },
        {
          ...signedIn,
          lazy: async () => ({ Component: (await import('./layout/focus-layout.tsx')).FocusLayout }),
          children: [{ ErrorBoundary: RouteError, children: focusPages }],
        },
      ],
    },
  ]);
}
