import type { TextsLike } from '../../i18n/texts.ts';
import type { texts as de } from './de.ts';

export const namespace = 'channelFaults';

export const texts: TextsLike<typeof de> = {
  fault: {
    unreachable:
      'The channel cannot be reached at this address. Check the address and whether the shop is running.',
    redirected:
      'The address leads somewhere else. Enter the final address, with or without “www” and with https.',
    unauthorized:
      'The channel does not take the access data. Perhaps it was deleted there or has expired. Enter new data.',
    forbidden:
      'The access data is right but lacks a permission. Extend the permissions in the channel as the setup says.',
    not_found:
      'The channel does not know what was asked for. Check the address; for an order, whether it still exists there.',
    rate_limited: 'The channel allows no more calls just now. It goes on by itself; there is nothing to do.',
    unexpected:
      'Something unexpected went wrong on our side. We try again by ourselves; if it lasts, tell the operator.',
    server_error:
      'The channel has had an error. We try again by ourselves; if it lasts, ask whoever runs it.',
    bad_answer:
      'Something else than the API answers at this address, such as a login or maintenance page. Check the address.',
    refused: 'The channel has refused the request. Its reason stands beside it.',
    address_not_allowed:
      'This address is not called. Public addresses with https are allowed, and of a marketplace only its own.',
  },
  said: 'What the channel said: {{detail}}',
};
