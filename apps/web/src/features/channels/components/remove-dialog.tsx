import type { Channel } from '@bestellwerk/contracts/seller-api/channels';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/button.tsx';
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { notify } from '../../../lib/notify.ts';
import { removeChannel } from '../api/channels.ts';

type RemoveDialogProps = { channel: Channel; onClose: () => void; onRemoved: () => void };

/** Asks before a channel is deleted; one with orders is kept, and it says why. */
export function RemoveDialog({ channel, onClose, onRemoved }: RemoveDialogProps) {
  const { t } = useTranslation('channels');
  const queryClient = useQueryClient();
  const { id, name, orders } = channel;
  const remove = useMutation({
    mutationFn: () => removeChannel(id),
    onSuccess: () => {
      notify.success(t('remove.done', { name }));
      onRemoved();
      queryClient.removeQueries({ queryKey: ['channels', 'one', id] });
      void queryClient.invalidateQueries({ queryKey: ['channels'] });
    },
  });
  if (orders > 0) {
    return (
      <Dialog
        open
        onOpenChange={onClose}
        title={t('remove.blockedTitle', { name })}
        description={t('remove.blocked', { count: orders })}
        footer={<Button onClick={onClose}>{t('remove.understood')}</Button>}
      />
    );
  }
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={t('remove.title', { name })}
      description={t('remove.text')}
      confirmLabel={t('remove.confirm')}
      danger
      pending={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate()}
    />
  );
}
