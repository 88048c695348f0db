import type { SkuMapping } from '@bestellwerk/contracts/seller-api/channels';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx';
import { notify } from '../../../lib/notify.ts';
import { forgetMapping } from '../api/sku-mappings.ts';

export function RemoveMappingDialog({ mapping, onClose }: { mapping: SkuMapping; onClose: () => void }) {
  const { t } = useTranslation('skuMappings');
  const queryClient = useQueryClient();
  const sku = mapping.channelSku;
  const remove = useMutation({
    mutationFn: () => forgetMapping(mapping),
    onSuccess: async () => {
      notify.success(t('remove.done', { sku }));
      onClose();
      await queryClient.invalidateQueries({ queryKey: ['channels', 'sku-mappings'] });
    },
  });
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={t('remove.title', { sku })}
      description={t('remove.text')}
      confirmLabel={t('remove.confirm')}
      danger
      pending={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate()}
    />
  );
}
