import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../components/confirm-dialog.tsx';
import { ChoiceCards } from '../../../../components/choice-cards.tsx';
import { Field } from '../../../../components/field.tsx';
import { Textarea } from '../../../../components/input.tsx';
import { notify } from '../../../../lib/notify.ts';
import { useOrderDecision } from '../../api/use-order-decision.ts';
import { buyerName, isPartlyForwarded } from '../order-facts.ts';

export function CancelDialog({ order, onClose }: { order: Order; onClose: () => void }) {
  const { t } = useTranslation('orderDetail');
  const decision = useOrderDecision(order.id);
  const [note, setNote] = useState('');
  const [where, setWhere] = useState<'here' | 'channel'>(order.canCancelInChannel ? 'channel' : 'here');
  const buyer = buyerName(order);
  const confirm = () =>
    decision.mutate(
      {
        action: 'cancel',
        inChannel: where === 'channel',
        ...(note.trim() === '' ? {} : { note: note.trim() }),
      },
      {
        onSuccess: () => {
          notify.success(t('cancelDialog.done', { number: order.number }));
          onClose();
        },
      },
    );
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('cancelDialog.title', { number: order.number })}
      description={
        isPartlyForwarded(order) ? t('cancelDialog.rest', { buyer }) : t('cancelDialog.text', { buyer })
      }
      confirmLabel={t('cancelDialog.confirm')}
      cancelLabel={t('cancelDialog.keep')}
      danger
      pending={decision.isPending}
      error={decision.error}
      onConfirm={confirm}
    >
      {order.canCancelInChannel ? (
        <div className="mb-4">
          <ChoiceCards
            legend={t('cancelDialog.where')}
            className="grid gap-2"
            value={where}
            onChange={setWhere}
            choices={[
              {
                value: 'channel',
                label: t('cancelDialog.inChannel', { channel: order.channel.name }),
                hint: t('cancelDialog.inChannelHint'),
              },
              {
                value: 'here',
                label: t('cancelDialog.hereOnly'),
                hint: t('cancelDialog.followUp', { channel: order.channel.name }),
              },
            ]}
          />
        </div>
      ) : (
        <p className="mb-4">{t('cancelDialog.followUp', { channel: order.channel.name })}</p>
      )}
      <Field label={t('cancelDialog.note')} optional>
        {(control) => (
          <Textarea
            {...control}
            rows={2}
            maxLength={1000}
            className="min-h-14!"
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
    </ConfirmDialog>
  );
}
