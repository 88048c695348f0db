import { toast } from 'sonner';
import { problemText } from './problems/problem-text.ts';

/** Success goes by itself after five seconds; errors stay until they are closed. */
export const notify = {
  success(text: string): void {
    toast.success(text, { duration: 5000 });
  },
  problem(error: unknown): void {
    toast.error(problemText(error), { duration: Infinity });
  },
};
