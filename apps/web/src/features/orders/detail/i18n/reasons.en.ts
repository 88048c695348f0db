import type { TextsLike } from '../../../../lib/i18n/texts.ts';
import type { reasons as de } from './reasons.de.ts';

export const reasons: TextsLike<typeof de> = {
  fundsMissing: {
    what: 'The Money Box is too low: the order costs {{cost}}, {{available}} is available now.',
    now: 'Top up at least {{missing}}, then resend the order.',
  },
  fundsCovered: {
    what: 'The Money Box did not suffice at the last attempt. Now {{available}} are available, the order costs {{cost}}.',
    now: 'Resend the order.',
  },
  fundsUnknown: {
    what: 'The Money Box does not cover this order.',
    now: 'Top up the Money Box, then resend the order.',
  },
  paypalFailed: {
    what: 'PayPal refused the payment. The order was not forwarded and nothing was charged.',
    now: 'Check your PayPal account or top up the Money Box, then resend the order.',
  },
  streetTooLong: {
    what: 'The address is {{over}} characters too long ({{actual}} of {{limit}}). The supplier takes all lines together as one.',
    now: 'Shorten line 1 or accept the suggestion.',
  },
  townTooLong: {
    what: 'The town is {{over}} characters too long ({{actual}} of {{limit}}).',
    now: 'Shorten the town, for instance by its district.',
  },
  addressTooLongSomehow: {
    what: 'The address is too long for the supplier.',
    now: 'Shorten the address or accept the suggestion.',
  },
  streetMissing: {
    what: 'Street and house number are missing; the channel sent none.',
    now: 'Ask the buyer and enter the street in line 1.',
  },
  townMissing: { what: 'The town is missing; the channel sent none.', now: 'Enter the town.' },
  countryMissing: {
    what: 'The country is missing; the channel sent none.',
    now: 'Choose the country.',
  },
  countryUnknown: {
    what: 'The country is not a known code, so the supplier does not take the order.',
    now: 'Choose the country.',
  },
  nameMissing: {
    what: 'The name is missing; the supplier takes nothing without a first or last name.',
    now: 'Enter the last name.',
  },
  addressIncomplete: {
    what: 'The address is not complete enough for the supplier.',
    now: 'Check name, street, town and country and add what is missing.',
  },
  postcodeMissing: { what: 'The postcode is missing; the channel sent none.', now: 'Enter the postcode.' },
  postcodeFormat: {
    what: 'The postcode does not fit the country {{country}}.',
    now: 'Write it as usual there, such as {{example}}.',
  },
  postcodeRefused: {
    what: 'The supplier does not accept the postcode.',
    now: 'Check postcode and town.',
  },
  firstNameTooLong: {
    what: 'The first name is {{over}} characters too long ({{actual}} of {{limit}}).',
    now: 'Shorten it, for instance to its initial.',
  },
  lastNameTooLong: {
    what: 'The last name is {{over}} characters too long ({{actual}} of {{limit}}).',
    now: 'Shorten it so that the courier still recognises it.',
  },
  companyTooLong: {
    what: 'The company name is {{over}} characters too long ({{actual}} of {{limit}}).',
    now: 'Shorten it, for instance by its legal form.',
  },
  nameTooLongSomehow: {
    what: 'The name is too long for the supplier.',
    now: 'Shorten first name, last name or company.',
  },
  phoneMissing: {
    what: 'The phone number is missing; the supplier wants one for the courier.',
    now: "Enter the buyer's number, or your own instead.",
  },
  phoneTooLong: {
    what: 'The phone number is {{over}} characters too long ({{actual}} of {{limit}}).',
    now: 'Leave out extensions and blanks.',
  },
  phoneFormat: {
    what: 'The phone number contains something other than digits or is too short.',
    now: 'Write the number only, such as +49 221 123456.',
  },
  emailMissing: {
    what: 'The e-mail address is missing; the supplier wants one.',
    now: "Enter the buyer's address, or your own instead.",
  },
  emailTooLong: {
    what: 'The e-mail address is {{over}} characters too long ({{actual}} of {{limit}}).',
    now: 'Use a shorter one, or your own instead.',
  },
  emailFormat: {
    what: 'The e-mail address is not written correctly.',
    now: 'Check it for typing mistakes, such as a comma in place of a full stop.',
  },
  outOfStock: {
    what: 'The supplier no longer has the article in the quantity ordered.',
    now: 'Resend the order once it is back, or cancel it.',
  },
  outOfStockNamed: {
    what: 'The supplier no longer has {{skus}} in the quantity ordered.',
    now: 'Resend the order once there is stock again, or cancel it.',
  },
  skuMissing: {
    what: 'An article has no article number.',
    now: "Enter the supplier's article number under “Articles”.",
  },
  productUnknown: {
    what: 'The supplier does not know an article, or no longer sells it.',
    now: "Map it to the supplier's right article number.",
  },
  productUnknownNamed: {
    what: 'The supplier does not know {{skus}}, or no longer sells it.',
    now: "Map it to the supplier's right article number.",
  },
  belowMinimum: {
    what: "The order is below the supplier's minimum.",
    now: 'Send it manually or cancel it.',
  },
  belowMinimumKnown: {
    what: "At {{total}} the order is below the supplier's minimum of {{minimum}}.",
    now: 'Send it manually or cancel it.',
  },
  noCarrier: {
    what: 'None of the allowed carriers delivers to this address.',
    now: 'Choose another carrier under “Shipping” and resend.',
  },
  negativeMargin: {
    what: 'The order sells below cost.',
    now: 'Release it nevertheless or cancel it.',
  },
  negativeMarginKnown: {
    what: 'You sell for {{total}}, the supplier asks {{cost}}: a loss of {{loss}}.',
    now: 'Release it nevertheless or cancel it.',
  },
  partiallyForwarded: {
    what: 'One part has reached the supplier, the rest was refused.',
    now: 'Fix the other reasons and resend the rest.',
  },
  supplierUnavailable: {
    what: 'The supplier cannot be reached at present. The order has certainly not arrived.',
    now: 'There is nothing to do: we keep trying by ourselves.',
  },
  outcomeUnknown: {
    what: 'The supplier has not answered since the order was sent.',
    now: 'There is nothing to do: we ask by its reference and send again only if nothing arrived.',
  },
  rejected: {
    what: 'The supplier refused the order without giving a reason.',
    now: 'Check the data and resend, or ask the supplier.',
  },
  rejectedWithWords: {
    what: 'The supplier refused the order.',
    now: 'Fix what its message names and resend.',
  },
};
