import type { Account } from '@bestellwerk/contracts/seller-api/account';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState, type FormEvent, type HTMLInputAutoCompleteAttribute } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../components/field.tsx';
import { Input, Select } from '../../../components/input.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { SaveBar } from '../../../components/save-bar.tsx';
import { Section } from '../../../components/section.tsx';
import { isProblem } from '../../../lib/api/api-problem.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import { notify } from '../../../lib/notify.ts';
import { useDraft } from '../../../lib/use-draft.ts';
import { accountMistake, accountValues, firstMistake, type AccountField } from '../account-mistakes.ts';
import { accountQuery, saveAccount } from '../api/account.ts';
import { countryChoices } from '../../../lib/format/country-choices.ts';

/** Who the seller is. What was typed stays until it is saved or discarded, whatever happens in between. */
export function AccountForm({ account }: { account: Account }) {
  const { t } = useTranslation('account');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const countries = useMemo(() => countryChoices(language), [language]);
  const draft = useDraft(accountValues(account));
  const [checked, setChecked] = useState(false);
  const save = useMutation({
    mutationFn: saveAccount,
    onSuccess: async (saved) => {
      queryClient.setQueryData(accountQuery.queryKey, saved);
      draft.discard();
      setChecked(false);
      notify.success(t('form.saved'));
      await queryClient.invalidateQueries({ queryKey: ['session'] });
    },
  });
  const refused = isProblem(save.error) ? save.error.errors.map(({ path }) => path.split('.').at(-1)) : [];

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setChecked(true);
    const mistaken = firstMistake(draft.value);
    if (mistaken === null) save.mutate(draft.changes);
    else event.currentTarget.querySelector<HTMLElement>(`[name=${mistaken}]`)?.focus();
  };
  const discard = () => {
    draft.discard();
    save.reset();
    setChecked(false);
  };
  const errorOf = (field: AccountField) => {
    const mistake = accountMistake(field, draft.value[field]);
    if (mistake && (checked || mistake.kind === 'too_long')) return t(`form.${mistake.kind}`, mistake);
    return refused.includes(field) ? t('form.refused') : undefined;
  };
  const textField = (field: AccountField, autoComplete: HTMLInputAutoCompleteAttribute, className = '') => (
    <Field label={t(`form.${field}`)} error={errorOf(field)} className={className}>
      {(control) => (
        <Input
          {...control}
          name={field}
          autoComplete={autoComplete}
          value={draft.value[field]}
          onChange={(event) => draft.set(field, event.target.value)}
        />
      )}
    </Field>
  );

  return (
    <form noValidate onSubmit={submit}>
      <Section title={t('form.title')}>
        <div className="grid gap-4 sm:grid-cols-6">
          {textField('name', 'name', 'sm:col-span-3')}
          <Field label={t('form.email')} hint={t('form.emailHint')} className="sm:col-span-3">
            {(control) => <Input {...control} type="email" readOnly value={account.email} />}
          </Field>
          {textField('companyName', 'organization', 'sm:col-span-3')}
          {textField('vatNumber', 'off', 'sm:col-span-3')}
          {textField('street', 'street-address', 'sm:col-span-6')}
          {textField('postcode', 'postal-code', 'sm:col-span-2')}
          {textField('town', 'address-level2', 'sm:col-span-4')}
          <Field label={t('form.country')} error={errorOf('country')} className="sm:col-span-3">
            {(control) => (
              <Select
                {...control}
                name="country"
                autoComplete="country"
                value={draft.value.country}
                onChange={(event) => draft.set('country', event.target.value)}
              >
                <option value="">{t('form.noCountry')}</option>
                {countries.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          {textField('phone', 'tel', 'sm:col-span-3')}
        </div>
        {save.error && <ProblemNote error={save.error} className="mt-4" />}
      </Section>
      <SaveBar changed={draft.isChanged} pending={save.isPending} onDiscard={discard} />
    </form>
  );
}
