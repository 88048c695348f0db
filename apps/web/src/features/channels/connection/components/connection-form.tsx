import type { ConnectableChannelType } from '@bestellwerk/domain/channel-type';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../components/button.tsx';
import { Field } from '../../../../components/field.tsx';
import { Input, Select } from '../../../../components/input.tsx';
import { ProblemNote } from '../../../../components/problem-note.tsx';
import { isProblem } from '../../../../lib/api/api-problem.ts';
import { GuideStep, GuideSteps } from '../../components/guide-steps.tsx';
import {
  AMAZON_REGIONS,
  CONNECTION_FIELDS,
  missingFields,
  type ConnectionField,
  type ConnectionValues,
} from '../connection-fields.ts';

type ConnectionFormProps = {
  type: ConnectableChannelType;
  pending: boolean;
  error: unknown;
  onSubmit: (values: ConnectionValues) => void;
  onCancel?: (() => void) | undefined;
};

/** What to copy where. The access data is written only: it is never shown again, so the form begins empty. */
export function ConnectionForm({ type, pending, error, onSubmit, onCancel }: ConnectionFormProps) {
  const { t } = useTranslation('channelConnection');
  const [values, setValues] = useState<ConnectionValues>({});
  const [checked, setChecked] = useState(false);
  const missing = missingFields(type, values);
  const refused = isProblem(error) ? error.errors.map(({ path }) => path.split('.')[1]) : [];
  const mistakeOf = ({ name }: ConnectionField) => {
    if (checked && missing.includes(name)) return t('missing');
    return refused.includes(name) ? t('invalid') : undefined;
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setChecked(true);
    const first = event.currentTarget.elements.namedItem(missing[0] ?? '');
    if (missing.length === 0) onSubmit(values);
    else if (first instanceof HTMLElement) first.focus();
  };
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-4">
      <GuideSteps>
        <GuideStep text={t(`steps.${type}.open`)} />
        <GuideStep text={t(`steps.${type}.rights`)} />
        <GuideStep text={t(`steps.${type}.copy`)}>
          <div className="flex flex-col gap-3">
            {CONNECTION_FIELDS[type].map((field) => (
              <ConnectionFieldInput
                key={field.name}
                type={type}
                field={field}
                value={values[field.name] ?? ''}
                mistake={mistakeOf(field)}
                onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
              />
            ))}
          </div>
        </GuideStep>
      </GuideSteps>
      <p className="text-[0.8125rem] text-muted">{t('begin')}</p>
      {error !== null && error !== undefined && <ProblemNote error={error} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" pending={pending}>
          {t('save')}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t('cancel')}</Button>}
      </div>
    </form>
  );
}

type FieldInputProps = {
  type: ConnectableChannelType;
  field: ConnectionField;
  value: string;
  mistake: string | undefined;
  onChange: (value: string) => void;
};

function ConnectionFieldInput({ type, field, value, mistake, onChange }: FieldInputProps) {
  const { t } = useTranslation('channelConnection');
  const { name, isSecret = false, isOptional = false } = field;
  if (name === 'region') {
    return (
      <Field label={t('field.region')}>
        {(control) => (
          <Select {...control} value={value || 'eu'} onChange={(event) => onChange(event.target.value)}>
            {AMAZON_REGIONS.map((region) => (
              <option key={region} value={region}>
                {t(`region.${region}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
    );
  }
  const hints: Partial<Record<typeof name, string>> = {
    baseUrl: t(type === 'shopify' ? 'hint.shopifyUrl' : 'hint.baseUrl'),
    accessToken: t('hint.accessToken'),
    marketplaceIds: t('hint.marketplaceIds'),
    verificationToken: t('hint.verificationToken'),
  };
  return (
    <Field
      label={t(`field.${name}`)}
      hint={hints[name]}
      error={mistake}
      optional={isOptional && type !== 'shopify'}
    >
      {(control) => (
        <Input
          {...control}
          name={name}
          type={isSecret ? 'password' : name === 'baseUrl' ? 'url' : 'text'}
          autoComplete={isSecret ? 'new-password' : 'off'}
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
