import type { Settings } from '@bestellwerk/contracts/seller-api/settings';
import { SUPPLIER_CARRIERS } from '@bestellwerk/domain/supplier-limits';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../../components/checkbox.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { SavedMark } from '../../../components/saved-mark.tsx';
import { useSaveSettings } from '../api/use-save-settings.ts';

export function CarriersSetting({ settings }: { settings: Settings }) {
  const { t } = useTranslation(['settings', 'terms']);
  const id = useId();
  const save = useSaveSettings();
  const { carriers } = settings;
  const isLast = carriers.length === 1;
  return (
    <fieldset aria-describedby={id}>
      <legend className="font-medium">{t('settings:forwarding.carriers')}</legend>
      <p id={id} className="mt-0.5 text-[0.8125rem] text-muted">
        {t('settings:forwarding.carriersHint')}
        {isLast && ` ${t('settings:forwarding.carriersLast')}`}
      </p>
      <div className="mt-2 grid grid-cols-2 gap-x-4 gap-y-1 sm:grid-cols-4">
        {SUPPLIER_CARRIERS.map((carrier) => {
          const isAllowed = carriers.includes(carrier);
          return (
            <label key={carrier} className="flex min-h-7 items-center gap-1.5">
              <Checkbox
                checked={isAllowed}
                disabled={isAllowed && isLast}
                onChange={() =>
                  save.mutate({
                    carriers: SUPPLIER_CARRIERS.filter((each) =>
                      each === carrier ? !isAllowed : carriers.includes(each),
                    ),
                  })
                }
              />
              {t(`terms:carrier.${carrier}`)}
            </label>
          );
        })}
      </div>
      <SavedMark at={save.isSuccess ? save.submittedAt : null} />
      {save.error && <ProblemNote error={save.error} />}
    </fieldset>
  );
}
