import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../components/button.tsx';
import { ConfirmDialog } from '../../../../components/confirm-dialog.tsx';
import { Dialog } from '../../../../components/dialog.tsx';
import { Notice } from '../../../../components/notice.tsx';
import { useOrderDecision } from '../../api/use-order-decision.ts';
import { isPartlyForwarded } from '../order-facts.ts';
import { CopySheet } from './copy-sheet.tsx';

/** Advises against it, does it all the same, and then hands over what has to be typed at the supplier's. */
export function ManualDialog({ order, onClose }: { order: Order; onClose: () => void }) {
  const { t } = useTranslation('orderDetail');
  const decision = useOrderDecision(order.id);
  // What was open when it was marked: afterwards its items are closed.
  const [sheet] = useState(order);
  const { number } = order;
  if (decision.isSuccess) {
    return (
      <Dialog
        open
        onOpenChange={(open) => !open && onClose()}
        size="medium"
        title={t('manualDialog.copyTitle')}
        description={t('manualDialog.copyText', { number })}
        footer={
          <Button variant="primary" onClick={onClose}>
            {t('manualDialog.finish')}
          </Button>
        }
      >
        <CopySheet order={sheet} items={sheet.items.filter((item) => item.state === 'open')} />
      </Dialog>
    );
  }
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('manualDialog.title', { number })}
      confirmLabel={t('manualDialog.confirm')}
      cancelLabel={t('manualDialog.keep')}
      pending={decision.isPending}
      error={decision.error}
      onConfirm={() => decision.mutate({ action: 'mark_manually_sent' })}
    >
      <Notice tone="stuck" title={t('manualDialog.warning')}>
        <p>{t('manualDialog.text')}</p>
      </Notice>
      {isPartlyForwarded(order) && <p className="mt-3">{t('manualDialog.rest')}</p>}
      <p className="mt-3 text-muted">{t('manualDialog.followUp')}</p>
    </ConfirmDialog>
  );
}
