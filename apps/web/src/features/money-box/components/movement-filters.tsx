import { TRANSFER_KINDS } from '@bestellwerk/domain/ledger';
import { FilterX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/button.tsx';
import { Input, Select } from '../../../components/input.tsx';
import { useTypedText } from '../../../lib/use-typed-text.ts';
import { isNarrowed, type MovementView } from '../movement-view.ts';

type MovementFiltersProps = { view: MovementView; onChange: (view: MovementView) => void };

/** Kind, days and order of the movements shown. */
export function MovementFilters({ view, onChange }: MovementFiltersProps) {
  const { t } = useTranslation(['moneyBox', 'terms']);
  return (
    <div className="flex flex-wrap items-end gap-2 border-t border-line px-4 py-3 print:hidden">
      <Labelled label={t('moneyBox:entries.kind')}>
        {(label) => (
          <Select
            aria-label={label}
            value={view.kind ?? ''}
            onChange={({ target }) =>
              onChange({ ...view, kind: TRANSFER_KINDS.find((kind) => kind === target.value) })
            }
          >
            <option value="">{t('moneyBox:entries.all')}</option>
            {TRANSFER_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`terms:transferKind.${kind}`)}
              </option>
            ))}
          </Select>
        )}
      </Labelled>
      <Labelled label={t('moneyBox:entries.from')}>
        {(label) => (
          <Input
            type="date"
            aria-label={label}
            value={view.from ?? ''}
            max={view.to}
            onChange={({ target }) => onChange({ ...view, from: target.value || undefined })}
          />
        )}
      </Labelled>
      <Labelled label={t('moneyBox:entries.to')}>
        {(label) => (
          <Input
            type="date"
            aria-label={label}
            value={view.to ?? ''}
            min={view.from}
            onChange={({ target }) => onChange({ ...view, to: target.value || undefined })}
          />
        )}
      </Labelled>
      <Labelled label={t('moneyBox:entries.orderNumber')}>
        {(label) => (
          <OrderNumber
            label={label}
            value={view.orderNumber ?? ''}
            onChange={(orderNumber) => onChange({ ...view, orderNumber: orderNumber || undefined })}
          />
        )}
      </Labelled>
      {isNarrowed(view) && (
        <Button
          variant="ghost"
          icon={<FilterX aria-hidden className="size-4" />}
          onClick={() => onChange({})}
        >
          {t('moneyBox:entries.reset')}
        </Button>
      )}
    </div>
  );
}

type OrderNumberProps = { label: string; value: string; onChange: (value: string) => void };

function OrderNumber({ label, value, onChange }: OrderNumberProps) {
  const { text, setText } = useTypedText(value, onChange);
  return (
    <Input
      aria-label={label}
      autoComplete="off"
      value={text}
      onChange={({ target }) => setText(target.value)}
    />
  );
}

function Labelled({ label, children }: { label: string; children: (label: string) => ReactNode }) {
  return (
    <div className="flex min-w-0 grow basis-40 flex-col gap-0.5 sm:max-w-48">
      <span aria-hidden className="text-xs text-muted">
        {label}
      </span>
      {children(label)}
    </div>
  );
}
