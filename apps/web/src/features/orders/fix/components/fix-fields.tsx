import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { SUPPLIER_CARRIERS } from '@bestellwerk/domain/supplier-limits';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../../components/field.tsx';
import { Select } from '../../../../components/input.tsx';
import { Section } from '../../../../components/section.tsx';
import { AddressFold } from '../../detail/form/address-fold.tsx';
import { AddressSuggestion } from '../../detail/form/address-suggestion.tsx';
import type { OrderField } from '../../detail/form/check-order-form.ts';
import { CountrySelect } from '../../detail/form/country-field.tsx';
import {
  toAddressValues,
  toCustomerValues,
  type OrderFormValues,
} from '../../detail/form/order-form-values.ts';
import { TextField } from '../../detail/form/text-field.tsx';
import { usePhoneNote } from '../../detail/form/use-phone-note.ts';
import { useFieldLabel } from '../../detail/use-field-label.ts';
import { isStreetLine, limitOfField } from '../fields-to-fix.ts';

/** The fields that must be corrected and no others, with their counters and the suggestion. */
export function FixFields({ order, fields }: { order: Order; fields: readonly OrderField[] }) {
  const { t } = useTranslation('orderFix');
  const { control } = useFormContext<OrderFormValues>();
  const [customer, address] = useWatch({ control, name: ['customer', 'shippingAddress'] });
  const phoneNote = usePhoneNote(customer.phone, address.country);
  const originals = originalsOf(order);
  const label = useFieldLabel();
  const hasStreet = fields.some(isStreetLine);
  return (
    <Section title={t('toFix')}>
      <div className="grid gap-3 sm:grid-cols-2">
        {fields.map((field) => {
          if (field === 'carrier') return <CarrierField key={field} />;
          return (
            <TextField
              key={field}
              name={field}
              label={label(pathOf(field, order))}
              limit={limitOfField(field)}
              original={originals.get(field) ?? ''}
              channelName={order.channel.name}
              optional={field.endsWith('line2') || field.endsWith('line3')}
              note={field === 'customer.phone' ? phoneNote : null}
              control={
                field === 'shippingAddress.country'
                  ? (wiring) => <CountrySelect control={wiring} />
                  : undefined
              }
              className={field.endsWith('line1') ? 'sm:col-span-2' : undefined}
            />
          );
        })}
        {hasStreet && <AddressFold address={address} />}
        {hasStreet && <AddressSuggestion orderId={order.id} address={address} />}
      </div>
    </Section>
  );
}

function CarrierField() {
  const { t } = useTranslation(['orderDetail', 'terms']);
  const { register } = useFormContext<OrderFormValues>();
  return (
    <Field label={t('orderDetail:shipping.carrier')}>
      {(control) => (
        <Select {...register('carrier')} {...control}>
          <option value="">{t('orderDetail:shipping.anyCarrier')}</option>
          {SUPPLIER_CARRIERS.map((carrier) => (
            <option key={carrier} value={carrier}>
              {t(`terms:carrier.${carrier}`)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

/** What the channel sent, by the form's names. */
function originalsOf(order: Order): Map<string, string> {
  const customer = Object.entries(toCustomerValues(order.originalCustomer));
  const address = Object.entries(toAddressValues(order.originalShippingAddress));
  return new Map([
    ...customer.map(([name, value]) => [`customer.${name}`, value] as const),
    ...address.map(([name, value]) => [`shippingAddress.${name}`, value] as const),
    ...order.items.map(({ sku }, index) => [`items.${index}.sku`, sku] as const),
  ]);
}

/** The order's own path for a field of the form, which counts items instead of naming them. */
function pathOf(field: OrderField, order: Order): string {
  const index = /^items\.(\d+)\.sku$/.exec(field)?.[1];
  return index === undefined ? field : `items.${order.items[Number(index)]?.id ?? ''}.sku`;
}
