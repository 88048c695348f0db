import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx';
import { notify } from '../../../lib/notify.ts';
import { accountQuery, requestPaypalRemoval } from '../api/account.ts';

/** Removing the account switches the fallback off; it says so before. */
export function RemovePaypalDialog({ isUsed, onClose }: { isUsed: boolean; onClose: () => void }) {
  const { t } = useTranslation('account');
  const queryClient = useQueryClient();
  const remove = useMutation({
    mutationFn: requestPaypalRemoval,
    onSuccess: async (account) => {
      queryClient.setQueryData(accountQuery.queryKey, account);
      notify.success(t('paypal.removed'));
      onClose();
      await queryClient.invalidateQueries({ queryKey: ['settings'] });
    },
  });
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={t('paypal.removeTitle')}
      description={t(isUsed ? 'paypal.removeText' : 'paypal.removeTextOff')}
      confirmLabel={t('paypal.removeConfirm')}
      danger
      pending={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate()}
    />
  );
}
