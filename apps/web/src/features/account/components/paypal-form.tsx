import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/button.tsx';
import { Field } from '../../../components/field.tsx';
import { Input } from '../../../components/input.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { notify } from '../../../lib/notify.ts';
import { accountQuery, requestPaypalLink } from '../api/account.ts';

const COMPLETE = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;

export function PaypalForm({ email: before, onSaved }: { email: string; onSaved: () => void }) {
  const { t } = useTranslation('account');
  const queryClient = useQueryClient();
  const [email, setEmail] = useState(before);
  const [checked, setChecked] = useState(false);
  const link = useMutation({
    mutationFn: () => requestPaypalLink(email.trim()),
    onSuccess: (account) => {
      queryClient.setQueryData(accountQuery.queryKey, account);
      notify.success(t('paypal.saved', { email: account.paypal?.email ?? '' }));
      onSaved();
    },
  });
  const mistake =
    email.trim() === ''
      ? t('paypal.emailMissing')
      : COMPLETE.test(email.trim())
        ? undefined
        : t('paypal.emailInvalid');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (mistake === undefined) link.mutate();
  };
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-3">
      <Field label={t('paypal.email')} error={checked ? mistake : undefined}>
        {(control) => (
          <Input
            {...control}
            type="email"
            autoComplete="email"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        )}
      </Field>
      {link.error && <ProblemNote error={link.error} />}
      <Button type="submit" pending={link.isPending} className="self-start">
        {t('paypal.link')}
      </Button>
    </form>
  );
}
