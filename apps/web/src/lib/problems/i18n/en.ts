import type { TextsLike } from '../../i18n/texts.ts';
import type { texts as de } from './de.ts';

export const namespace = 'problems';

export const texts: TextsLike<typeof de> = {
  malformed_json: 'The request arrived damaged and was not carried out. Reload the page and try again.',
  validation_failed:
    'The input was not accepted because a value is missing or does not fit. Check the marked fields.',
  invalid_cursor: 'The list has changed, so it cannot go on from here. Reload the list.',
  unauthenticated: 'You are no longer signed in because the session has ended. Sign in again.',
  invalid_credentials: 'Signing in did not work: e-mail address and password do not match. Check both.',
  invalid_signature:
    'The delivery was refused because its signature is wrong. Check the webhook secret of the channel.',
  origin_mismatch:
    'The change was refused because it came from another address. Open Bestellwerk directly and try there.',
  forbidden: 'This installation does not allow it. Ask the person who runs Bestellwerk.',
  not_found:
    'It does not exist, or no longer: it may have been deleted. Go back to the list and choose again.',
  action_not_allowed:
    "This is not possible now because the order's status has changed meanwhile. The page now shows what is.",
  version_conflict:
    'Not saved: the order was changed elsewhere in the meantime. Choose which version should stand.',
  idempotency_in_progress: 'It is already running because it was sent a moment ago. Wait an instant.',
  already_exists: 'Not created: something of this name exists already. Choose another name.',
  in_use: 'Not deleted because something still depends on it, such as orders. It stays.',
  body_too_large: 'The input is too large and was not accepted. Shorten it and send it again.',
  unsupported_media_type: 'This format is not understood. Reload the page and try again.',
  idempotency_key_reused:
    'Not carried out: the request differs from an earlier one with the same key. Reload the page.',
  unknown_channel: 'This channel does not exist. Choose one from the list under “Channels”.',
  paypal_account_missing:
    'PayPal cannot be switched on yet because no PayPal account is set up. Set it up under My account › User data.',
  amount_mismatch: 'This top-up is for another amount. Compare reference and amount with the bank statement.',
  payment_refused:
    'The payment provider refused the top-up; nothing was booked. Choose another method of payment.',
  webhook_not_supported:
    'This channel does not deliver by webhook, so it has no secret here. There is nothing to do.',
  channel_not_connectable:
    'This channel has no API of its own from which orders could be pulled. It reports them by itself.',
  channel_not_connected: 'There is no access data for this channel yet. Enter it under Channels › Setup.',
  channel_address_not_allowed:
    'This address is not called. Public addresses with https are allowed, and of a marketplace only its own. Check the spelling.',
  channel_cannot_cancel:
    'This order cannot be cancelled in its channel from here; nothing was changed. Cancel it only here, and there by hand.',
  unknown_supplier_sku:
    "The supplier does not know this article number. Check the spelling in the supplier's catalogue.",
  version_missing: 'Not saved because the version was missing. Reload the page.',
  rate_limited: 'Too many attempts in a short time. Wait a minute, then try again.',
  internal_error:
    'Something went wrong on our side, so nothing was changed. Try again; if the error stays, tell us the reference.',
  unavailable: 'Bestellwerk is not ready, perhaps because it is restarting. Try again in a minute.',
  unreachable: 'Bestellwerk does not answer. The connection may be interrupted. Check it and try again.',
  unreadable_answer:
    'The answer could not be read; a program in between may have changed it. Reload the page.',
};
