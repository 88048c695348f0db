import { findCountryCode } from '@bestellwerk/domain/country-codes';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Select } from '../../../../components/input.tsx';
import type { FieldControl } from '../../../../components/field.tsx';
import { countryChoices } from '../../../../lib/format/country-choices.ts';
import { countryName } from '../../../../lib/format/country-name.ts';
import { useLanguage } from '../../../../lib/i18n/use-language.ts';
import type { OrderFormValues } from './order-form-values.ts';

/** A choice of countries. What a channel spelled in its own way stays choosable, so that nothing changes unasked. */
export function CountrySelect({ control: wiring }: { control: FieldControl }) {
  const { t } = useTranslation('orderDetail');
  const language = useLanguage();
  const { register, control, formState } = useFormContext<OrderFormValues>();
  const value = useWatch({ control, name: 'shippingAddress.country' });
  const saved = formState.defaultValues?.shippingAddress?.country ?? '';
  const choices = countryChoices(language);
  const odd = [...new Set([value, saved])].filter((text) => !choices.some(({ code }) => code === text));
  return (
    <Select {...register('shippingAddress.country')} {...wiring}>
      {odd.map((text) => (
        <option key={text} value={text}>
          {text === '' ? t('form.noCountry') : oddName(text)}
        </option>
      ))}
      {choices.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </Select>
  );

  function oddName(text: string): string {
    const code = findCountryCode(text);
    return code ? countryName(code, language) : t('form.unknownCountry', { text });
  }
}
