/** Every guard that can be switched off to see that it is needed. */
export const CONTROL_NAMES = [
  'quarantine',
  'deadline',
  'fence',
  'unique-hold',
  'unique-capture',
  'probes-first',
  'append-only',
  'inbox-key',
] as const;
export type ControlName = (typeof CONTROL_NAMES)[number];
