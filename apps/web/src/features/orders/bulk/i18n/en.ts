import type { TextsLike } from '../../../../lib/i18n/texts.ts';
import type { texts as de } from './de.ts';

export const namespace = 'bulk';

export const texts: TextsLike<typeof de> = {
  bar: 'Actions for the selection',
  selected_one: '{{count}} selected',
  selected_other: '{{count}} selected',
  allOfView: 'All orders of this view',
  selectAllOfView: 'Select all of this view',
  clear: 'Clear selection',
  action: {
    resend: 'Resend',
    accept_payment: 'Payment accepted',
    mark_manually_sent: 'Sent manually',
    cancel: 'Cancel orders',
  },
  confirm: {
    title: {
      resend: 'Resend orders?',
      accept_payment: 'Accept payments?',
      mark_manually_sent: 'Mark as sent manually?',
      cancel: 'Cancel orders?',
    },
    text: {
      resend: 'The orders are checked and, if the money suffices, forwarded to the supplier.',
      accept_payment: 'The orders then count as paid and are forwarded at once.',
      mark_manually_sent:
        'We advise against it: stock may run out before you have ordered at the supplier yourself. Each order raises a task.',
      cancel:
        'This cannot be undone. You must also cancel each order in its channel; a task is raised for each.',
    },
    affected_one: '{{count}} order is affected.',
    affected_other: '{{count}} orders are affected.',
    affectedView: 'All orders of the view are affected, including those not loaded yet.',
    skipped_one: '{{count}} selected order is skipped because its status does not allow it.',
    skipped_other: '{{count}} selected orders are skipped because their status does not allow it.',
  },
  progress: {
    title: {
      resend: 'Resending orders',
      accept_payment: 'Accepting payments',
      mark_manually_sent: 'Marking orders',
      cancel: 'Cancelling orders',
    },
    loading: 'Bulk action',
    done: '{{done}} of {{total}} done',
    finished: 'Done: {{action}}',
    resent: '{{count}} on their way to the supplier',
    succeeded: '{{count}} succeeded',
    failed: '{{count}} failed',
    skipped: '{{count}} skipped',
    background: 'You may close this window; the action goes on.',
    stopped: 'The action was stopped. What is done stays done.',
    retryFailed_one: 'Retry {{count}} failed',
    retryFailed_other: 'Retry {{count}} failed',
    results: 'Result for each order',
    close: 'Close',
    order: 'Order {{number}}',
  },
  outcome: {
    pending: 'waiting',
    resent: 'being forwarded',
    succeeded: 'done',
    failed: 'failed',
    skipped: 'skipped',
  },
};
