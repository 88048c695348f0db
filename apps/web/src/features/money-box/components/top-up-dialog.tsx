import type { MoneyBox, TopUp } from '@bestellwerk/contracts/seller-api/money-box';
import type { Cents } from '@bestellwerk/domain/money';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { newIdempotencyKey } from '../../../lib/api/idempotency-key.ts';
import { formatMoney } from '../../../lib/format/format-money.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import { notify } from '../../../lib/notify.ts';
import { refreshAfterTopUp, requestTopUp, type NewTopUp } from '../api/top-ups.ts';
import { TopUpForm } from './top-up-form.tsx';
import { TransferDetails } from './transfer-details.tsx';

export type TopUpDialogProps = {
  moneyBox: MoneyBox;
  /** The amount to start with. */
  amountCents: Cents | null;
  /** Orders that wait are sent after any top-up, whatever is ticked here. */
  autoResend: boolean;
  payments: 'demo' | 'none';
  onClose: () => void;
};

/** Asks for amount and method; where the money is still to come, it then shows what to write on the transfer. */
export function TopUpDialog({ moneyBox, amountCents, autoResend, payments, onClose }: TopUpDialogProps) {
  const { t } = useTranslation('moneyBox');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const [expected, setExpected] = useState<TopUp | null>(null);
  const intended = useRef({ text: '', key: '' });
  const topUp = useMutation({
    mutationFn: (body: NewTopUp) => requestTopUp(body, keyFor(body)),
    onSuccess: async (result) => {
      if (result.status === 'pending') setExpected(result);
      else {
        const sends = moneyBox.blocked.orders > 0 && (result.resendBlocked || autoResend);
        notify.success(
          t(sends ? 'dialog.doneAndSending' : 'dialog.done', {
            amount: formatMoney(result.amount, language),
          }),
        );
        onClose();
      }
      await refreshAfterTopUp(queryClient);
    },
  });

  /** The same input is the same top-up, however often it is sent; changed input is another one. */
  function keyFor(body: NewTopUp): string {
    const text = JSON.stringify(body);
    if (intended.current.text !== text) intended.current = { text, key: newIdempotencyKey() };
    return intended.current.key;
  }

  if (expected) {
    return (
      <Dialog
        open
        onOpenChange={onClose}
        keepOnOutsidePress
        title={t(expected.reference === undefined ? 'transfer.titleOther' : 'transfer.title')}
        footer={
          <Button variant="primary" onClick={onClose}>
            {t('transfer.close')}
          </Button>
        }
      >
        <TransferDetails topUp={expected} />
      </Dialog>
    );
  }
  return (
    <Dialog open onOpenChange={onClose} keepOnOutsidePress size="medium" title={t('dialog.title')}>
      <TopUpForm
        moneyBox={moneyBox}
        amountCents={amountCents}
        autoResend={autoResend}
        payments={payments}
        pending={topUp.isPending}
        error={topUp.error}
        onSubmit={(body) => topUp.mutate(body)}
      />
    </Dialog>
  );
}
