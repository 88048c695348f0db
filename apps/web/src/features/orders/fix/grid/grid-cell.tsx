import { useId, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Input, Select } from '../../../../components/input.tsx';
import { LengthCounter } from '../../../../components/length-counter.tsx';
import { countryChoices } from '../../../../lib/format/country-choices.ts';
import { useLanguage } from '../../../../lib/i18n/use-language.ts';
import { useReasonSentence } from '../../detail/use-reason-sentence.ts';
import { limitOfField } from '../fields-to-fix.ts';
import {
  cellOf,
  findingsOf,
  isOpen,
  readPasted,
  savedCellOf,
  theirCellOf,
  type GridField,
  type GridRow,
} from './grid-rows.ts';

type GridCellProps = {
  row: GridRow;
  field: GridField;
  label: string;
  onSet: (text: string) => void;
  onPaste: (cells: readonly string[][]) => void;
};

export function GridCell({ row, field, label, onSet, onPaste }: GridCellProps) {
  const { t } = useTranslation(['orderFix', 'orderDetail']);
  const nothing = t('orderDetail:form.nothing');
  const id = useId();
  const sentence = useReasonSentence();
  const value = cellOf(row, field);
  const before = savedCellOf(row, field);
  const theirs = theirCellOf(row, field);
  const limit = limitOfField(field);
  const finding = isOpen(row) ? findingsOf(row).find(({ name }) => name === field)?.finding : undefined;
  const mistake = finding && sentence({ ...finding, since: '' }, row.values.shippingAddress.country).what;
  const shared = {
    'aria-label': label,
    'aria-invalid': mistake !== undefined || undefined,
    'aria-describedby': `${id}-below`,
    'data-column': field,
    disabled: !isOpen(row),
    value,
    className: 'h-8!',
  };
  return (
    <div className="py-1">
      {field === 'shippingAddress.country' ? (
        <CountryCell {...shared} onSet={onSet} />
      ) : (
        <Input
          {...shared}
          autoComplete="off"
          onChange={(event) => onSet(event.target.value)}
          onKeyDown={stepBelow}
          onPaste={(event) => {
            const cells = readPasted(event.clipboardData.getData('text'));
            if (cells.length < 2 && (cells[0]?.length ?? 0) < 2) return;
            event.preventDefault();
            onPaste(cells);
          }}
        />
      )}
      <p id={`${id}-below`} className="mt-0.5 flex items-baseline justify-between gap-2 text-xs">
        {/* What is too long has its number beside it; a sentence in each row would hide the rest. */}
        {theirs === undefined ? (
          <span
            className={
              finding?.limit !== undefined ? 'sr-only' : mistake ? 'text-danger' : 'truncate text-faint'
            }
          >
            {mistake ?? (value !== before ? t('orderFix:grid.was', { value: before || nothing }) : '')}
          </span>
        ) : (
          <span className="text-stuck">{t('orderFix:grid.theirs', { value: theirs || nothing })}</span>
        )}
        {limit !== undefined && (
          <span className="ml-auto">
            <LengthCounter text={value.trim()} limit={limit} />
          </span>
        )}
      </p>
    </div>
  );
}

function CountryCell({
  onSet,
  value,
  ...rest
}: {
  onSet: (text: string) => void;
  value: string;
  className: string;
}) {
  const language = useLanguage();
  const choices = countryChoices(language);
  return (
    <Select {...rest} value={value} onChange={(event) => onSet(event.target.value)}>
      {!choices.some(({ code }) => code === value) && <option value={value}>{value}</option>}
      {choices.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </Select>
  );
}

/** Enter and the arrows move within the column. */
function stepBelow(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const step = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const { column = '' } = event.currentTarget.dataset;
  const cells = [
    ...(event.currentTarget.closest('[data-grid]')?.querySelectorAll<HTMLInputElement>('input:enabled') ??
      []),
  ].filter((cell) => cell.dataset['column'] === column);
  cells[cells.indexOf(event.currentTarget) + step]?.focus();
}
