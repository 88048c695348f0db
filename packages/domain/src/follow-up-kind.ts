/** What a seller still has to do outside Bestellwerk. */
export const FOLLOW_UP_KINDS = [
  /** Cancelled here; the channel still thinks it is open. */
  'cancel_in_channel',
  /** Marked as handled by hand; it must be ordered on the supplier's own site. */
  'order_at_supplier',
  /** Cancelled in the channel after we forwarded it; the supplier must be asked. */
  'stop_at_supplier',
  /** Changed in the channel after it was edited or sent here; a person has to decide which holds. */
  'compare_address',
] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];
