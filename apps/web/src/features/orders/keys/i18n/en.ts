import type { TextsLike } from '../../../../lib/i18n/texts.ts';
import type { texts as de } from './de.ts';

export const namespace = 'orderKeys';

export const texts: TextsLike<typeof de> = {
  next: 'Next order',
  previous: 'Previous order',
  select: 'Select',
  extendDown: 'Extend the selection down',
  extendUp: 'Extend the selection up',
  open: 'Open',
  edit: 'Edit',
  resend: 'Resend order',
  acceptPayment: 'Payment accepted',
  manual: 'Sent manually',
  cancel: 'Cancel',
  clear: 'Clear the selection',
  back: 'Back to the list',
  fixMode: 'Fix one by one',
  pager: 'Order {{position}} of {{total}} in this view',
  pagerShort: '{{position}} of {{total}}',
};
