import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { SUPPLIER_LIMITS } from '@bestellwerk/domain/supplier-limits';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../components/button.tsx';
import { Section } from '../../../../components/section.tsx';
import { AddressFold } from './address-fold.tsx';
import { AddressSuggestion } from './address-suggestion.tsx';
import { CountrySelect } from './country-field.tsx';
import { toAddressValues, toCustomerValues, type OrderFormValues } from './order-form-values.ts';
import { TextField } from './text-field.tsx';
import { usePhoneNote } from './use-phone-note.ts';

/** Buyer and address with the supplier's limits beside each field and what the channel sent below it. */
export function CustomerSection({ order }: { order: Order }) {
  const { t } = useTranslation('orderDetail');
  const { control, setValue } = useFormContext<OrderFormValues>();
  const [customer, address] = useWatch({ control, name: ['customer', 'shippingAddress'] });
  const originalCustomer = toCustomerValues(order.originalCustomer);
  const originalAddress = toAddressValues(order.originalShippingAddress);
  const differs = JSON.stringify([customer, address]) !== JSON.stringify([originalCustomer, originalAddress]);
  const shared = { channelName: order.channel.name };
  const phoneNote = usePhoneNote(customer.phone, address.country);
  const restoreAll = () => {
    const options = { shouldDirty: true, shouldValidate: true } as const;
    setValue('customer', originalCustomer, options);
    setValue('shippingAddress', originalAddress, options);
  };

  return (
    <Section
      title={t('form.title')}
      aside={
        differs && (
          <Button size="small" variant="ghost" onClick={restoreAll}>
            {t('form.resetAll')}
          </Button>
        )
      }
    >
      <div id="kunde" className="grid scroll-mt-24 gap-3 sm:grid-cols-2">
        <TextField
          {...shared}
          name="customer.firstName"
          label={t('form.firstName')}
          limit={SUPPLIER_LIMITS.firstName}
          original={originalCustomer.firstName}
        />
        <TextField
          {...shared}
          name="customer.lastName"
          label={t('form.lastName')}
          limit={SUPPLIER_LIMITS.lastName}
          original={originalCustomer.lastName}
        />
        <TextField
          {...shared}
          name="customer.company"
          label={t('form.company')}
          limit={SUPPLIER_LIMITS.companyName}
          original={originalCustomer.company}
          optional
          className="sm:col-span-2"
        />
        <TextField
          {...shared}
          name="customer.phone"
          label={t('form.phone')}
          type="tel"
          limit={SUPPLIER_LIMITS.phone}
          original={originalCustomer.phone}
          note={phoneNote}
        />
        <TextField
          {...shared}
          name="customer.email"
          label={t('form.email')}
          inputMode="email"
          limit={SUPPLIER_LIMITS.email}
          original={originalCustomer.email}
        />
        <TextField
          {...shared}
          name="shippingAddress.line1"
          label={t('form.line1')}
          original={originalAddress.line1}
          className="sm:col-span-2"
        />
        <TextField
          {...shared}
          name="shippingAddress.line2"
          label={t('form.line2')}
          original={originalAddress.line2}
          optional
        />
        <TextField
          {...shared}
          name="shippingAddress.line3"
          label={t('form.line3')}
          original={originalAddress.line3}
          optional
        />
        <AddressFold address={address} />
        <AddressSuggestion orderId={order.id} address={address} />
        <TextField
          {...shared}
          name="shippingAddress.postcode"
          label={t('form.postcode')}
          original={originalAddress.postcode}
        />
        <TextField
          {...shared}
          name="shippingAddress.town"
          label={t('form.town')}
          limit={SUPPLIER_LIMITS.town}
          original={originalAddress.town}
        />
        <TextField
          {...shared}
          name="shippingAddress.region"
          label={t('form.region')}
          original={originalAddress.region}
          optional
        />
        <TextField
          {...shared}
          name="shippingAddress.country"
          label={t('form.country')}
          original={originalAddress.country}
          control={(wiring) => <CountrySelect control={wiring} />}
        />
      </div>
    </Section>
  );
}
