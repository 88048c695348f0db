import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router/dom';
import { createQueryClient } from '../lib/api/query-client.ts';
import { PATHS } from '../lib/paths.ts';
import { LateToaster } from './layout/late-toaster.tsx';
import { createAppRouter } from './router.tsx';
import { signInAddress } from './session/sign-in-address.ts';

const queryClient = createQueryClient(() => {
  if (router.state.location.pathname === PATHS.signIn) return;
  void router.navigate(signInAddress(router.state.location));
});
const router = createAppRouter(queryClient);

/** Resolves when the code and the data that the first page cannot do without are there, or an error to show instead. */
export function firstPageReady(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  if (router.state.initialized) resolve();
  else router.subscribe(({ initialized }) => void (initialized && resolve()));
  return promise;
}

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
      <LateToaster />
    </QueryClientProvider>
  );
}
