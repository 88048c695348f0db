/** The start cannot go on, for a reason that is the user's to settle: shown as it is, without a stack. */
export class StartRefusal extends Error {
  override name = 'StartRefusal';
}
