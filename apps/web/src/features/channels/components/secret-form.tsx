import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/button.tsx';
import { CopyButton } from '../../../components/copy-button.tsx';
import { Field } from '../../../components/field.tsx';
import { Input } from '../../../components/input.tsx';
import { Notice } from '../../../components/notice.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { changeChannel } from '../api/channels.ts';
import { randomSecret } from '../random-secret.ts';

type SecretFormProps = {
  channelId: string;
  type: 'shopify' | 'woocommerce';
  /** One is on file already. */
  isSet: boolean;
};

/** Sets the secret the shop signs with: pasted from Shopify, or made up for WooCommerce. */
export function SecretForm({ channelId, type, isSet }: SecretFormProps) {
  const { t } = useTranslation('channels');
  const queryClient = useQueryClient();
  const [secret, setSecret] = useState('');
  const [checked, setChecked] = useState(false);
  const save = useMutation({
    mutationFn: () => changeChannel(channelId, { webhookSecret: secret.trim() }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['channels'] }),
  });
  const isMissing = secret.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!isMissing) save.mutate();
  };
  const label = t(`secretForm.label.${type}`);
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-2">
      {isSet && <p className="text-muted">{t('secretForm.isSet')}</p>}
      <Field
        label={label}
        hint={isSet ? t('secretForm.hint') : undefined}
        error={checked && isMissing ? t('secretForm.missing') : undefined}
      >
        {(control) => (
          <div className="flex items-center gap-1">
            <Input
              {...control}
              value={secret}
              autoComplete="off"
              spellCheck={false}
              className="font-mono text-[0.8125rem]"
              onChange={(event) => {
                setSecret(event.target.value);
                save.reset();
              }}
            />
            {type === 'woocommerce' && !isMissing && <CopyButton text={secret.trim()} thing={label} />}
          </div>
        )}
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" pending={save.isPending}>
          {t('secretForm.save')}
        </Button>
        {type === 'woocommerce' && (
          <Button
            variant="ghost"
            onClick={() => {
              setSecret(randomSecret());
              save.reset();
            }}
          >
            {t('secretForm.generate')}
          </Button>
        )}
      </div>
      <div role="status">
        {save.isSuccess && (
          <Notice tone="done">
            {t(type === 'shopify' ? 'secretForm.saved' : 'secretForm.savedEnterThere')}
          </Notice>
        )}
      </div>
      {save.error && <ProblemNote error={save.error} />}
    </form>
  );
}
