import type { Delivery } from '@bestellwerk/contracts/seller-api/channels';
import { useTranslation } from 'react-i18next';
import type { texts } from './i18n/de.ts';

type KnownReason = keyof typeof texts.deliveryReason;

/** Why a delivery was not made into an order, in words; a reason that came later is shown as the server says it. */
export function useDeliveryReason(): (reason: NonNullable<Delivery['reason']>) => string {
  const { t, i18n } = useTranslation('channels');
  return ({ code, detail }) =>
    i18n.exists(`deliveryReason.${code}`, { ns: 'channels' })
      ? t(`deliveryReason.${code as KnownReason}`, { detail })
      : t('deliveryReason.other', { detail });
}
