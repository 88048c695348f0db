import type { TextsLike } from '../../../lib/i18n/texts.ts';
import type { texts as de } from './de.ts';

export const namespace = 'settings';

export const texts: TextsLike<typeof de> = {
  title: 'Settings',
  intro: 'Every change takes effect at once.',
  payment: {
    title: 'Payment',
    paypal: 'Let PayPal step in',
    paypalHint:
      'Where the Money Box does not suffice for an order, the whole order is paid by PayPal. The Money Box always pays first. Fee: 1 % and €0.30.',
    paypalAccount: 'Account on file: {{email}}',
    paypalMissing: {
      title: 'PayPal is not switched on',
      text: 'There is no PayPal account on file that could pay. Add it under My account › User data, then switch PayPal on here.',
      action: 'Add a PayPal account',
    },
    autoResend: 'Send by itself after a top-up',
    autoResendHint:
      'Orders that waited for money are sent again after every top-up, the oldest first, as far as the balance reaches.',
    low: 'Warn of a low balance',
    lowHint: 'When the available balance falls below the threshold it is shown in red everywhere.',
    threshold: 'Threshold',
    thresholdMissing: 'This is not an amount. Write it like 100.00.',
    thresholdSave: 'Save the threshold',
  },
  forwarding: {
    title: 'Forwarding',
    margin: 'Check the selling price against the cost',
    marginHint: 'Orders you would lose money on stay in progress until you release or cancel them.',
    carriers: 'Carriers allowed',
    carriersHint: 'The supplier takes the cheapest of them. A carrier you choose on an order comes first.',
    carriersLast: 'At least one carrier must stay allowed.',
  },
  desk: {
    title: 'How you work',
    language: 'Language',
    theme: 'Appearance',
    themes: { system: 'like the system', light: 'light', dark: 'dark' },
    shortcuts: 'Keyboard shortcuts',
    shortcutsHint:
      '“?” shows all keys of the page you are on; “g” and then “b”, for example, opens the orders. They never apply while you type in a field. Ctrl or ⌘ + K opens the commands even without them.',
  },
};
