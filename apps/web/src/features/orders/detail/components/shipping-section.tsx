import { SUPPLIER_CARRIERS } from '@bestellwerk/domain/supplier-limits';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../../components/field.tsx';
import { Select } from '../../../../components/input.tsx';
import { Section } from '../../../../components/section.tsx';
import type { OrderFormValues } from '../form/order-form-values.ts';

export function ShippingSection({ editable }: { editable: boolean }) {
  const { t } = useTranslation(['orderDetail', 'terms']);
  const { register } = useFormContext<OrderFormValues>();
  return (
    <Section title={t('orderDetail:shipping.title')}>
      <div id="versand" className="max-w-72 scroll-mt-24">
        <Field label={t('orderDetail:shipping.carrier')} hint={editable && t('orderDetail:shipping.hint')}>
          {(control) => (
            <Select {...register('carrier')} {...control} disabled={!editable}>
              <option value="">{t('orderDetail:shipping.anyCarrier')}</option>
              {SUPPLIER_CARRIERS.map((carrier) => (
                <option key={carrier} value={carrier}>
                  {t(`terms:carrier.${carrier}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
    </Section>
  );
}
