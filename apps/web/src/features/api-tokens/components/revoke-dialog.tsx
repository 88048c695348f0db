import type { ApiToken } from '@bestellwerk/contracts/seller-api/api-tokens';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx';
import { notify } from '../../../lib/notify.ts';
import { revokeToken } from '../api/api-tokens.ts';

export function RevokeDialog({ token, onClose }: { token: ApiToken; onClose: () => void }) {
  const { t } = useTranslation('apiTokens');
  const queryClient = useQueryClient();
  const { id, name } = token;
  const revoke = useMutation({
    mutationFn: () => revokeToken(id),
    onSuccess: async () => {
      notify.success(t('revoke.done', { name }));
      onClose();
      await queryClient.invalidateQueries({ queryKey: ['account', 'api-tokens'] });
    },
  });
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={t('revoke.title', { name })}
      description={t('revoke.text')}
      confirmLabel={t('revoke.confirm')}
      danger
      pending={revoke.isPending}
      error={revoke.error}
      onConfirm={() => revoke.mutate()}
    />
  );
}
