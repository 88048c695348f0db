import type {
  ImportField,
  ImportMapping,
  OrderImportDetail,
} from '@bestellwerk/contracts/seller-api/order-imports';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../components/field.tsx';
import { Input, Select } from '../../../components/input.tsx';
import { FIELD_GROUPS, isRequired, missingFields } from '../import-fields.ts';

type MappingFormProps = {
  file: OrderImportDetail;
  mapping: ImportMapping;
  onChange: (mapping: ImportMapping) => void;
};

/** Which column of the file stands for what, with a cell of each to recognise it by. */
export function MappingForm({ file, mapping, onChange }: MappingFormProps) {
  const { t } = useTranslation('orderImports');
  const missing = missingFields(mapping);
  const exampleOf = (column: string | undefined) => {
    const index = column === undefined ? -1 : file.columns.indexOf(column);
    return file.sample.map((cells) => cells[index] ?? '').find(Boolean);
  };
  const setColumn = (field: ImportField, column: string) => {
    const { [field]: _before, ...others } = mapping.columns;
    onChange({ ...mapping, columns: column === '' ? others : { ...others, [field]: column } });
  };
  return (
    <div className="flex flex-col gap-5">
      {Object.entries(FIELD_GROUPS).map(([group, fields]) => (
        <fieldset key={group}>
          <legend className="mb-2 text-[0.8125rem] font-semibold text-muted">
            {t(`group.${group as keyof typeof FIELD_GROUPS}`)}
          </legend>
          <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
            {fields.map((field: ImportField) => {
              const example = exampleOf(mapping.columns[field]);
              return (
                <Field
                  key={field}
                  label={t(`field.${field}`)}
                  optional={!isRequired(field, mapping)}
                  hint={example && <span className="break-all">{t('mapping.example', { example })}</span>}
                  error={missing.includes(field) ? t('mapping.missing') : undefined}
                >
                  {(control) => (
                    <Select
                      {...control}
                      value={mapping.columns[field] ?? ''}
                      onChange={(event) => setColumn(field, event.target.value)}
                    >
                      <option value="">{t('mapping.none')}</option>
                      {file.columns.map((column) => (
                        <option key={column} value={column}>
                          {column}
                        </option>
                      ))}
                    </Select>
                  )}
                </Field>
              );
            })}
          </div>
        </fieldset>
      ))}
      <fieldset>
        <legend className="mb-2 text-[0.8125rem] font-semibold text-muted">{t('group.otherwise')}</legend>
        <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
          <Field label={t('mapping.currency')}>
            {(control) => (
              <CodeInput
                {...control}
                length={3}
                value={mapping.currency}
                onCode={(currency) => onChange({ ...mapping, currency })}
              />
            )}
          </Field>
          <Field label={t('mapping.country')}>
            {(control) => (
              <CodeInput
                {...control}
                length={2}
                value={mapping.country}
                onCode={(country) => onChange({ ...mapping, country })}
              />
            )}
          </Field>
          <Field label={t('mapping.payment')}>
            {(control) => (
              <Select
                {...control}
                value={mapping.payment}
                onChange={({ target }) =>
                  onChange({ ...mapping, payment: target.value === 'unpaid' ? 'unpaid' : 'paid' })
                }
              >
                <option value="paid">{t('mapping.paid')}</option>
                <option value="unpaid">{t('mapping.unpaid')}</option>
              </Select>
            )}
          </Field>
          <Field label={t('mapping.decimal')}>
            {(control) => (
              <Select
                {...control}
                value={mapping.decimal}
                onChange={({ target }) =>
                  onChange({ ...mapping, decimal: target.value === 'point' ? 'point' : 'comma' })
                }
              >
                <option value="comma">{t('mapping.comma')}</option>
                <option value="point">{t('mapping.point')}</option>
              </Select>
            )}
          </Field>
        </div>
      </fieldset>
    </div>
  );
}

/** A code of fixed length; only a whole one is passed on, so that half-typed ones are never sent. */
function CodeInput({
  length,
  value,
  onCode,
  ...control
}: {
  id: string;
  length: number;
  value: string;
  onCode: (code: string) => void;
}) {
  return (
    <Input
      {...control}
      key={value}
      defaultValue={value}
      maxLength={length}
      autoComplete="off"
      spellCheck={false}
      className="uppercase"
      onBlur={(event) => {
        const code = event.target.value.trim().toUpperCase();
        if (code.length === length && /^[A-Z]+$/u.test(code)) onCode(code);
        else event.target.value = value;
      }}
    />
  );
}
