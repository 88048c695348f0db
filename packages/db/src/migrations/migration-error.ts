/** `newer` needs newer code, `failed` and `changed` need a person, `broken` a corrected migration. */
export type MigrationFault = 'newer' | 'failed' | 'changed' | 'broken';

/** The database was not brought to the state of the code; the message says what to do about it. */
export class MigrationError extends Error {
  override name = 'MigrationError';
  readonly fault: MigrationFault;

  constructor(fault: MigrationFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}
