import type { TextsLike } from '../../../lib/i18n/texts.ts';
import type { texts as de } from './de.ts';

export const namespace = 'account';

export const texts: TextsLike<typeof de> = {
  title: 'User data',
  heading: 'My account › User data',
  form: {
    title: 'You and your company',
    name: 'Your name',
    email: 'E-mail address for signing in',
    emailHint: 'This address cannot be changed here.',
    companyName: 'Company',
    street: 'Street and number',
    postcode: 'Postcode',
    town: 'Town',
    country: 'Country',
    noCountry: 'not given',
    phone: 'Phone',
    vatNumber: 'VAT identification number',
    blank: 'This field must not be empty. Enter something.',
    too_long: '{{over}} characters too many (at most {{max}}). Shorten it.',
    refused: 'This value was not accepted. Check the spelling.',
    saved: 'Your user data has been saved.',
  },
  paypal: {
    title: 'PayPal account',
    intro:
      'Where the Money Box does not suffice for an order PayPal can step in. That costs a fee of 1 % and €0.30.',
    none: 'No PayPal account on file yet.',
    linked: 'On file since {{day}}',
    on: 'steps in',
    off: 'not used',
    offText: 'The account is on file but not switched on yet.',
    toSettings: 'Switch it on under settings',
    email: 'E-mail address of your PayPal account',
    emailMissing: 'Enter the e-mail address you sign in to PayPal with.',
    emailInvalid: 'This is not a complete e-mail address. It needs an @ and an ending such as .com.',
    link: 'Add PayPal account',
    change: 'Another account',
    saved: 'The PayPal account {{email}} is on file.',
    remove: 'Remove',
    removeTitle: 'Remove the PayPal account?',
    removeText:
      'This switches payment by PayPal off. Orders the Money Box does not cover then stay in progress until you top up.',
    removeTextOff: 'Orders are then paid from the Money Box only. You can add the account again at any time.',
    removeConfirm: 'Remove PayPal account',
    removed: 'The PayPal account has been removed; orders are paid from the Money Box only.',
  },
};
