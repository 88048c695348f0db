import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/button.tsx';
import { Field } from '../../../components/field.tsx';
import { Input } from '../../../components/input.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { SecretOnce } from '../../../components/secret-once.tsx';
import { requestToken } from '../api/api-tokens.ts';

const NAME_MAX = 100;

/** Creates a token in place and shows it, once, until it has been copied. */
export function NewToken({ suggestedName = '' }: { suggestedName?: string }) {
  const { t } = useTranslation('apiTokens');
  const queryClient = useQueryClient();
  const [name, setName] = useState(suggestedName);
  const [checked, setChecked] = useState(false);
  const create = useMutation({
    mutationFn: () => requestToken(name.trim()),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['account', 'api-tokens'] }),
  });
  const over = name.trim().length - NAME_MAX;
  const mistake = name.trim() === '' ? t('nameMissing') : over > 0 ? t('nameTooLong', { over }) : undefined;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (mistake === undefined) create.mutate();
  };
  const finish = () => {
    create.reset();
    setName('');
    setChecked(false);
  };

  if (create.data) {
    return (
      <div className="flex flex-col items-start gap-2">
        <div role="status" className="w-full">
          <SecretOnce label={t('created', { name: create.data.name })} value={create.data.token} />
        </div>
        <Button size="small" onClick={finish}>
          {t('createdDone')}
        </Button>
      </div>
    );
  }
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-2">
      <div className="flex flex-col items-start gap-2 sm:flex-row">
        <Field label={t('name')} error={checked ? mistake : undefined} className="w-full min-w-0 grow">
          {(control) => (
            <Input
              {...control}
              autoComplete="off"
              placeholder={t('namePlaceholder')}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        {/* Level with the input, whose label stands above it. */}
        <Button type="submit" pending={create.isPending} className="sm:mt-6">
          {t('create')}
        </Button>
      </div>
      {create.error && <ProblemNote error={create.error} />}
    </form>
  );
}
