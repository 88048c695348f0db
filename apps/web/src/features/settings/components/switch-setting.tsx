import type { Settings } from '@bestellwerk/contracts/seller-api/settings';
import type { ReactNode } from 'react';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { SavedMark } from '../../../components/saved-mark.tsx';
import { Switch } from '../../../components/switch.tsx';
import { useSaveSettings } from '../api/use-save-settings.ts';

type SwitchName = 'autoResendAfterTopUp' | 'checkMargin' | 'keyboardShortcuts';
type SwitchSettingProps = { name: SwitchName; label: string; hint: ReactNode; settings: Settings };

/** A yes or no that is saved at the press, with the outcome beside it. */
export function SwitchSetting({ name, label, hint, settings }: SwitchSettingProps) {
  const save = useSaveSettings();
  return (
    <div>
      <Switch
        label={label}
        hint={hint}
        checked={settings[name]}
        onChange={(checked) => save.mutate({ [name]: checked })}
      />
      <SavedMark at={save.isSuccess ? save.submittedAt : null} />
      {save.error && <ProblemNote error={save.error} />}
    </div>
  );
}
