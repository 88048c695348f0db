import { createElement, Fragment } from 'react';
import { problemText } from './problems/problem-text.ts';

/** `rest` ends the label for those who hear the button alone: it says what is undone. */
type ToastAction = { label: string; rest: string; run: () => void };

/** Success goes by itself after five seconds; errors stay until they are closed. */
export const notify = {
  success(text: string, action?: ToastAction): void {
    // With something to press it stays long enough to be reached; F8 leads to it.
    const options = action
      ? { duration: 10_000, action: { label: actionLabel(action), onClick: action.run } }
      : { duration: 5000 };
    void import('sonner').then(({ toast }) => toast.success(text, options));
  },
  /** It was done, but not as wished. */
  warning(text: string): void {
    void import('sonner').then(({ toast }) => toast.warning(text, { duration: 10_000 }));
  },
  problem(error: unknown): void {
    void import('sonner').then(({ toast }) => toast.error(problemText(error), { duration: Infinity }));
  },
};

function actionLabel({ label, rest }: ToastAction) {
  return createElement(Fragment, null, label, createElement('span', { className: 'sr-only' }, ` ${rest}`));
}
