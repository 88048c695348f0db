import type { Finding } from '@bestellwerk/core/ledger-check/finding';
import type { Stage } from '../stage/open-stage.ts';
import { withoutAppendOnly } from './append-only.ts';
import type { ControlName } from './control-names.ts';
import type { Control } from './control.ts';
import { withoutDeadline } from './deadline.ts';
import { withoutFence } from './fence.ts';
import { withoutInboxKey } from './inbox-key.ts';
import { withoutProbesFirst } from './probes-first.ts';
import { withoutQuarantine } from './quarantine.ts';
import { withoutUniqueCapture } from './unique-capture.ts';
import { withoutUniqueHold } from './unique-hold.ts';

const CONTROLS: Record<ControlName, Control> = {
  quarantine: withoutQuarantine,
  deadline: withoutDeadline,
  fence: withoutFence,
  'unique-hold': withoutUniqueHold,
  'unique-capture': withoutUniqueCapture,
  'probes-first': withoutProbesFirst,
  'append-only': withoutAppendOnly,
  'inbox-key': withoutInboxKey,
};

export function runControl(stage: Stage, guard: ControlName, isOff: boolean): Promise<Finding[]> {
  return CONTROLS[guard](stage, isOff);
}
