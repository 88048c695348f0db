import { problemText } from './problems/problem-text.ts';

/** Success goes by itself after five seconds; errors stay until they are closed. */
export const notify = {
  success(text: string): void {
    void import('sonner').then(({ toast }) => toast.success(text, { duration: 5000 }));
  },
  /** It was done, but not as wished. */
  warning(text: string): void {
    void import('sonner').then(({ toast }) => toast.warning(text, { duration: 10_000 }));
  },
  problem(error: unknown): void {
    void import('sonner').then(({ toast }) => toast.error(problemText(error), { duration: Infinity }));
  },
};
