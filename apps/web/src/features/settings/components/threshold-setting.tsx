import type { Settings } from '@bestellwerk/contracts/seller-api/settings';
import { money, type Cents } from '@bestellwerk/domain/money';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { AmountInput } from '../../../components/amount-input.tsx';
import { Button } from '../../../components/button.tsx';
import { Field } from '../../../components/field.tsx';
import { LeaveGuard } from '../../../components/leave-guard.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { SavedMark } from '../../../components/saved-mark.tsx';
import { Switch } from '../../../components/switch.tsx';
import { useSaveSettings } from '../api/use-save-settings.ts';

/** What switching it on starts with. */
const USUAL_CENTS = 10_000;

function threshold(amountCents: number) {
  return { amountCents: money(amountCents).amountCents, currency: 'EUR' as const };
}

export function ThresholdSetting({ settings }: { settings: Settings }) {
  const { t } = useTranslation('settings');
  const save = useSaveSettings();
  const saved = settings.lowBalanceThreshold;
  /** Undefined while nothing was typed. */
  const [typed, setTyped] = useState<Cents | null | undefined>(undefined);
  const isChanged = saved !== null && typed !== undefined && typed !== saved.amountCents;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed === null || typed === undefined) return;
    save.mutate({ lowBalanceThreshold: threshold(typed) }, { onSuccess: () => setTyped(undefined) });
  };
  return (
    <div>
      <Switch
        label={t('payment.low')}
        hint={t('payment.lowHint')}
        checked={saved !== null}
        onChange={(on) => {
          setTyped(undefined);
          save.mutate({ lowBalanceThreshold: on ? threshold(USUAL_CENTS) : null });
        }}
      />
      {saved && (
        <form noValidate onSubmit={submit} className="mt-2 flex flex-wrap items-start gap-2">
          <Field
            label={t('payment.threshold')}
            error={typed === null ? t('payment.thresholdMissing') : undefined}
            className="w-44"
          >
            {(control) => (
              <AmountInput
                {...control}
                value={typed === undefined ? saved.amountCents : typed}
                onChange={setTyped}
              />
            )}
          </Field>
          {isChanged && (
            <Button type="submit" disabled={typed === null} pending={save.isPending} className="mt-6">
              {t('payment.thresholdSave')}
            </Button>
          )}
        </form>
      )}
      <LeaveGuard when={isChanged && !save.isPending} />
      <SavedMark at={save.isSuccess ? save.submittedAt : null} />
      {save.error && <ProblemNote error={save.error} />}
    </div>
  );
}
