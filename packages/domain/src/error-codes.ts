/**
 * Every code an API problem can carry, with its HTTP status. Each says when it is raised; the text for
 * people lives in the web app.
 */
export const ERROR_STATUS = {
  /** The body is not JSON, or a value has the wrong type, form or size; `errors` names the places. */
  malformed_json: 400,
  validation_failed: 400,
  invalid_cursor: 400,
  /** No session and no valid token. */
  unauthenticated: 401,
  invalid_credentials: 401,
  invalid_signature: 401,
  /** A write with a cookie came from another origin. */
  origin_mismatch: 403,
  /** This installation does not allow it, such as confirming a top-up outside the demo. */
  forbidden: 403,
  /** Unknown, or another seller's. */
  not_found: 404,
  /** Not offered in this status; `availableActions` says what is. */
  action_not_allowed: 409,
  /** Somebody saved in between; the current order comes with it. */
  version_conflict: 409,
  idempotency_in_progress: 409,
  /** Something with this name or key exists already. */
  already_exists: 409,
  /** Still in use: a channel with orders cannot be removed. */
  in_use: 409,
  body_too_large: 413,
  unsupported_media_type: 415,
  idempotency_key_reused: 422,
  unknown_channel: 422,
  paypal_account_missing: 422,
  /** The payment provider did not take the top-up. */
  payment_refused: 422,
  /** The operator named another sum than the top-up's. */
  amount_mismatch: 422,
  webhook_not_supported: 422,
  /** A channel of this type has no API of its own, or it was not said how to reach it. */
  channel_not_connectable: 422,
  channel_not_connected: 422,
  /** Only public https addresses are called, and of a marketplace only its own. */
  channel_address_not_allowed: 422,
  /** Orders of this channel can only be cancelled by hand. */
  channel_cannot_cancel: 422,
  unknown_supplier_sku: 422,
  version_missing: 428,
  rate_limited: 429,
  internal_error: 500,
  unavailable: 503,
} as const satisfies Record<string, number>;

export type ErrorCode = keyof typeof ERROR_STATUS;
export const ERROR_CODES = Object.keys(ERROR_STATUS) as [ErrorCode, ...ErrorCode[]];
