import type { TextsLike } from '../../lib/i18n/texts.ts';
import type { texts as de } from './de.ts';

export const namespace = 'components';

export const texts: TextsLike<typeof de> = {
  cancel: 'Cancel',
  close: 'Close',
  copyThing: 'Copy {{thing}}',
  copied: 'Copied',
  loading: 'Loading …',
  loadMore: 'Load more',
  loadingMore: 'Loading more …',
  retry: 'Try again',
  reference: 'Reference: {{requestId}}',
  optional: 'optional',
  required: 'required',
  noValue: 'not given',
  counter: '{{used}} of {{limit}} characters',
  counterOver: '{{used}} of {{limit}} characters, {{over}} too many',
  amountInvalid: 'This is not an amount. Write it like 1,234.50 or 1234.50.',
  elapsed: {
    justNow: '< 1 min',
    minutes: '{{minutes}} min',
    hours: '{{hours}} h',
    days_one: '{{count}} day',
    days_other: '{{count}} days',
  },
  before: 'Before',
  after: 'After',
  removed: 'Removed: {{text}}',
  added: 'New: {{text}}',
  notifications: 'Notifications',
  confirmCount: 'Enter the number {{count}} to confirm',
  articles: {
    list: 'Articles found',
    found_one: '{{count}} article found',
    found_other: '{{count}} articles found',
    inactive: 'cannot be ordered any more',
  },
  chart: { asTable: 'As a table' },
  shownOnce: 'Visible only now. Copy the value before you go on; it will not be shown again.',
  saveBar: {
    label: 'Unsaved changes',
    changed: 'Not saved yet',
    save: 'Save',
    discard: 'Discard',
    saved: 'Saved',
  },
  leave: {
    title: 'Leave the page without saving?',
    text: 'You have entered something that is not saved yet. If you leave now, it is lost.',
    stay: 'Stay on the page',
    go: 'Discard and leave',
  },
};
