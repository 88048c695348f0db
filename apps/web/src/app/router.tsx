import type { QueryClient } from '@tanstack/react-query';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { PATHS } from '../lib/paths.ts';
import { Layout } from './layout/layout.tsx';
import { NotFound } from './not-found.tsx';
import { RouteError } from './route-error.tsx';
import { requireSession } from './session/require-session.ts';
import { Starting } from './starting.tsx';

/** One lazy file per page; each exports `Component`. */
const pages: RouteObject[] = [
  { index: true, lazy: () => import('./pages/overview.tsx') },
  { path: PATHS.orders, lazy: () => import('./pages/orders.tsx') },
  { path: `${PATHS.orders}/:id`, lazy: () => import('./pages/order.tsx') },
  { path: PATHS.moneyBox, lazy: () => import('./pages/money-box.tsx') },
  { path: PATHS.channels, lazy: () => import('./pages/channels.tsx') },
  { path: PATHS.followUps, lazy: () => import('./pages/follow-ups.tsx') },
  { path: PATHS.account, lazy: () => import('./pages/account.tsx') },
  { path: PATHS.settings, lazy: () => import('./pages/settings.tsx') },
  { path: '*', Component: NotFound },
];

export function createAppRouter(queryClient: QueryClient) {
  return createBrowserRouter([
    {
      HydrateFallback: Starting,
      ErrorBoundary: RouteError,
      children: [
        { path: PATHS.signIn, lazy: () => import('./pages/sign-in.tsx') },
        {
          Component: Layout,
          loader: ({ request }) => requireSession(queryClient, request),
          // The session is asked for once; a 401 of any later call leads to the sign-in.
          shouldRevalidate: () => false,
          children: [{ ErrorBoundary: RouteError, children: pages }],
        },
      ],
    },
  ]);
}
