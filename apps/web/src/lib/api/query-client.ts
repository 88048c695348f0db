import { MutationCache, QueryCache, QueryClient, type QueryKey } from '@tanstack/react-query';
import { ApiProblem, isProblem } from './api-problem.ts';

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: {
      /** How what is on screen is brought up to date without anything moving; otherwise it is loaded again. */
      refreshInPlace?: (queryClient: QueryClient, queryKey: QueryKey) => Promise<void>;
    };
  }
}

/** Worth asking again: no answer, or the server's own fault. A refusal stays a refusal. */
function isPassing(error: unknown): boolean {
  return error instanceof ApiProblem && (error.status === 0 || error.status >= 500);
}

/** One cache for the whole app. `onSignedOut` is called when any call finds the session gone. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const watch = (error: unknown) => {
    if (isProblem(error, 'unauthenticated')) onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError: watch }),
    mutationCache: new MutationCache({ onError: watch }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (failures, error) => failures < 2 && isPassing(error),
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
