import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import { useTranslation } from 'react-i18next';
import { formatList } from '../../../lib/format/format-list.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import { notify } from '../../../lib/notify.ts';

/** Says what became of an order that was sent from the list, by its button or by its key. */
export function useTellOutcome() {
  const { t } = useTranslation(['orderList', 'terms']);
  const language = useLanguage();
  return (
    action: 'resend' | 'accept_payment',
    { number, status, reasons }: Pick<OrderSummary, 'number' | 'status' | 'reasons'>,
  ): void => {
    if (reasons.length > 0 && status !== 'forwarding') {
      const labels = new Set(reasons.map(({ code }) => t(`terms:reason.${code}`)));
      notify.warning(t('orderList:resentButHeld', { number, reasons: formatList([...labels], language) }));
    } else {
      notify.success(t(action === 'resend' ? 'orderList:resent' : 'orderList:paymentAccepted', { number }));
    }
  };
}
