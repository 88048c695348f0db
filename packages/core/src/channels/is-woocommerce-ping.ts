/**
 * Saving a webhook in WooCommerce sends an unsigned form body that has to be answered with 2xx, or the webhook
 * is not saved. It carries nothing but the webhook's number, so answering it has no effect.
 */
export function isWooCommercePing(rawBody: Uint8Array): boolean {
  return rawBody.length <= 64 && /^webhook_id=\d+$/u.test(Buffer.from(rawBody).toString('latin1'));
}
