import { foldAddress } from '@bestellwerk/domain/customer';
import { SUPPLIER_LIMITS } from '@bestellwerk/domain/supplier-limits';
import { useTranslation } from 'react-i18next';
import { LengthCounter } from '../../../../components/length-counter.tsx';
import type { OrderFormValues } from './order-form-values.ts';
import { OverlongText } from './overlong-text.tsx';

/** The one line the supplier gets, with what does not fit marked at its end. */
export function AddressFold({ address }: { address: OrderFormValues['shippingAddress'] }) {
  const { t } = useTranslation('orderDetail');
  const line = foldAddress(address);
  const limit = SUPPLIER_LIMITS.address;
  return (
    <div className="rounded-control bg-canvas px-3 py-2 sm:col-span-2">
      <div className="flex items-baseline justify-between gap-2 text-xs text-muted">
        <span>{t('form.streetTogether')}</span>
        <LengthCounter text={line} limit={limit} />
      </div>
      <p className="mt-0.5 min-h-5 break-words">
        <OverlongText text={line} limit={limit} />
      </p>
    </div>
  );
}
