import { CHANNEL_TYPES, type ChannelType } from '@bestellwerk/domain/channel-type';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/button.tsx';
import { ChannelIcon } from '../../../components/channel-icon.tsx';
import { ChoiceCards } from '../../../components/choice-cards.tsx';
import { Field } from '../../../components/field.tsx';
import { Input } from '../../../components/input.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { useNameMistake } from '../use-name-mistake.ts';

type ConnectFormProps = {
  type: ChannelType;
  onType: (type: ChannelType) => void;
  pending: boolean;
  error: unknown;
  onSubmit: (name: string) => void;
};

/** Those that push come first. */
const TYPES = CHANNEL_TYPES.toSorted((a, b) => Number(a === 'own_shop') - Number(b === 'own_shop'));

export function ConnectForm({ type, onType, pending, error, onSubmit }: ConnectFormProps) {
  const { t } = useTranslation(['channels', 'terms']);
  const [name, setName] = useState('');
  const [checked, setChecked] = useState(false);
  const mistake = useNameMistake(name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (mistake === undefined) onSubmit(name.trim());
  };
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-4">
      <ChoiceCards
        legend={t('channels:connectDialog.type')}
        className="grid gap-2 sm:grid-cols-2"
        value={type}
        onChange={onType}
        choices={TYPES.map((value) => ({
          value,
          label: t(`terms:channelType.${value}`),
          hint: t(`channels:connectDialog.typeHint.${value}`),
          icon: (
            <span aria-hidden className="contents">
              <ChannelIcon type={value} />
            </span>
          ),
        }))}
      />
      <Field
        label={t('channels:connectDialog.name')}
        hint={t('channels:connectDialog.nameHint')}
        error={checked ? mistake : undefined}
      >
        {(control) => (
          <Input
            {...control}
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      {error !== null && error !== undefined && <ProblemNote error={error} />}
      <Button type="submit" variant="primary" pending={pending} className="self-end">
        {t('channels:connectDialog.submit')}
      </Button>
    </form>
  );
}
