import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../components/button.tsx';
import { orderFix } from '../../order-fix.ts';

type OrderActionsProps = {
  order: Order;
  pending: boolean;
  onResend: () => void;
  onAcceptPayment: () => void;
  onManual: () => void;
  onCancel: () => void;
};

/** Exactly what the API offers in this status. Sending is the page's main button unless something must be fixed first. */
export function OrderActions({
  order,
  pending,
  onResend,
  onAcceptPayment,
  onManual,
  onCancel,
}: OrderActionsProps) {
  const { t } = useTranslation('terms');
  const offers = new Set(order.availableActions);
  const fix = orderFix(order);
  const isNext = fix === null || fix === 'accept_payment';
  return (
    <>
      {offers.has('cancel') && (
        <Button variant="ghost" disabled={pending} onClick={onCancel}>
          {t('action.cancel')}
        </Button>
      )}
      {offers.has('mark_manually_sent') && (
        <Button disabled={pending} onClick={onManual}>
          {t('action.mark_manually_sent')}
        </Button>
      )}
      {offers.has('resend') && (
        <Button variant={isNext ? 'primary' : 'secondary'} pending={pending} onClick={onResend}>
          {t('action.resend')}
        </Button>
      )}
      {offers.has('accept_payment') && (
        <Button variant="primary" pending={pending} onClick={onAcceptPayment}>
          {t('action.accept_payment')}
        </Button>
      )}
    </>
  );
}
