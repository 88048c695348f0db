import type { TextsLike } from '../../../lib/i18n/texts.ts';
import type { texts as de } from './de.ts';

export const namespace = 'moneyBox';

export const texts: TextsLike<typeof de> = {
  title: 'Money Box',
  topUp: 'Top up',
  stats: {
    available: 'Available',
    reserved: 'Reserved',
    reservedNote: 'for orders that are being forwarded',
    booked: 'Balance',
    bookedNote: 'available and reserved together',
    waiting: 'Waiting for money',
    waitingNote_one: '{{count}} order in progress',
    waitingNote_other: '{{count}} orders in progress',
    waitingNone: 'no order',
  },
  threshold: {
    below: 'below your threshold of {{amount}}',
    change: 'Change the threshold',
    set: 'Set a threshold',
  },
  forecast: {
    until: 'lasts until about {{day}}',
    today: 'lasts for today only',
    long: 'lasts longer than a year',
    empty: 'used up',
    how: 'How is it worked out?',
    basis_one:
      'On average you use {{usedPerDay}} a day, taken over the last day. Top-ups and waiting orders are not counted.',
    basis_other:
      'On average you use {{usedPerDay}} a day, taken over the last {{count}} days. Top-ups and waiting orders are not counted.',
  },
  waiting: {
    title_one: '{{count}} order is waiting for {{cost}}',
    title_other: '{{count}} orders are waiting for {{cost}}',
    missing:
      '{{available}} are available, {{missing}} are missing. Top up what is missing; the orders then go out, the oldest first.',
    covered: 'Your balance covers them by now. You can send the orders.',
    topUpAndSend: 'Top up {{amount}} & send all',
    sendAll_one: 'Resend {{count}} order',
    sendAll_other: 'Resend {{count}} orders',
    show: 'Show the orders',
    sending_one: '{{count}} order is being sent again.',
    sending_other: '{{count}} orders are being sent again.',
  },
  dialog: {
    title: 'Top up the Money Box',
    amount: 'Amount',
    quick: 'Quick choice',
    quickMissing: 'what is missing: {{amount}}',
    method: 'Method of payment',
    hint: {
      card: 'credited at once',
      paypal: 'credited at once',
      bank_transfer: '1 to 2 banking days',
      notAtOnce: 'as soon as the payment is reported',
    },
    mistake: {
      not_an_amount: 'This is not an amount. Write it like 100.00.',
      too_small: 'The amount is too small. Top up at least {{min}}.',
      too_large: 'The amount is too high: at most {{max}} at a time. Split it.',
    },
    methodMissing: 'Choose a method of payment.',
    resend_one: 'Send the waiting order afterwards',
    resend_other: 'Send all {{count}} waiting orders afterwards',
    resendAuto_one: 'The waiting order is sent afterwards by itself, as your settings say.',
    resendAuto_other: 'The {{count}} waiting orders are sent afterwards by themselves, as your settings say.',
    notEnough:
      'For all waiting orders {{amount}} would still be missing. They are sent from the oldest on, as far as the balance reaches.',
    after: 'Available afterwards: {{amount}}',
    afterSending: 'Once all are sent, this stays available: {{amount}}',
    submit: 'Top up {{amount}}',
    submitAndSend: 'Top up {{amount}} & send all',
    submitEmpty: 'Top up',
    demo: 'This is a demo: no real money is moved.',
    done: '{{amount}} have been credited to your Money Box.',
    doneAndSending: '{{amount}} have been credited. The waiting orders are being sent now.',
  },
  transfer: {
    title: 'Bank transfer noted',
    titleOther: 'Top-up noted',
    text: 'Transfer {{amount}} and give exactly this reference. It tells us that the payment is yours.',
    textOther: '{{amount}} will be credited as soon as the payment provider reports the payment.',
    reference: 'Reference',
    afterwards:
      'As soon as the money has arrived it shows here by itself. Until then you find the details on this page.',
    afterwardsSend: 'As soon as the money has arrived it is credited and the waiting orders are sent.',
    close: 'Done',
  },
  pending: {
    title: 'Expected payments',
    since: 'since',
    resend: 'waiting orders go out afterwards',
    confirm: 'Confirm receipt of payment',
    confirmFor: 'Confirm receipt of payment: {{amount}}',
    demo: 'In the demo no real transfer arrives. Confirm the receipt yourself.',
    provider: "waiting for the payment provider's report",
    confirmed: '{{amount}} have arrived and are credited.',
  },
  entries: {
    title: 'Movements',
    caption: 'Movements of the Money Box, newest first',
    kind: 'Kind',
    all: 'All movements',
    from: 'From',
    to: 'To',
    orderNumber: 'Order number',
    reset: 'Reset the filter',
    at: 'Time',
    what: 'What',
    amount: 'Amount',
    balance: 'Balance afterwards',
    order: 'Order {{number}}',
    paid: 'paid',
    download: 'Download CSV',
    downloadHint: 'The movements shown, as a file for spreadsheets',
    empty: {
      title: 'No movements yet',
      text: 'As soon as you top up or an order is paid it shows here, with the balance afterwards.',
      filtered: 'No movement matches',
      filteredText: 'Nothing is booked for this selection.',
    },
  },
  order: {
    title: 'How orders are paid',
    first: 'The Money Box first',
    firstText:
      'As long as it covers an order completely, it pays. The amount is reserved when the order is forwarded and charged only once the supplier has accepted.',
    second: 'Otherwise PayPal',
    on: 'switched on',
    off: 'switched off',
    missing: 'not set up',
    onText:
      'Where the Money Box does not suffice the whole order is paid by PayPal. That costs a fee of 1 % and €0.30.',
    offText:
      'Your PayPal account is on file but not used. Switch it on so that no order has to wait for money.',
    missingText:
      'Put a PayPal account on file so that orders go out even where the balance does not cover them.',
    toSettings: 'Go to settings',
    toAccount: 'Add a PayPal account',
    third: 'Otherwise the order waits',
    thirdText: 'It stays in progress until you top up and resend it.',
  },
  verification: {
    justNow: 'just now',
    clean: 'Account checked {{when}}, difference {{difference}}',
    broken_one:
      'Account checked {{when}}: {{count}} inconsistency, difference {{difference}}. Tell the person who runs Bestellwerk.',
    broken_other:
      'Account checked {{when}}: {{count}} inconsistencies, difference {{difference}}. Tell the person who runs Bestellwerk.',
  },
};
