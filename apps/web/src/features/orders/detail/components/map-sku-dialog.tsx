import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ArticleInput } from '../../../../components/article-input.tsx';
import { ConfirmDialog } from '../../../../components/confirm-dialog.tsx';
import { Field } from '../../../../components/field.tsx';
import { notify } from '../../../../lib/notify.ts';
import { mapSku } from '../../api/order-writes.ts';

/** From now on the channel's number stands for the supplier's, in this order and in all to come. */
export function MapSkuDialog({ order, sku, onClose }: { order: Order; sku: string; onClose: () => void }) {
  const { t } = useTranslation('orderDetail');
  const queryClient = useQueryClient();
  const [supplierSku, setSupplierSku] = useState('');
  const [tried, setTried] = useState(false);
  const blank = supplierSku.trim() === '';
  const save = useMutation({
    mutationFn: () => mapSku(order.channel.id, sku, supplierSku.trim()),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['orders'] });
      void queryClient.invalidateQueries({ queryKey: ['sku-mappings'] });
      notify.success(t('mapping.saved', { sku }));
      onClose();
    },
  });
  const submit = () => {
    setTried(true);
    if (!blank) save.mutate();
  };
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('mapping.title')}
      description={t('mapping.text', { sku, channel: order.channel.name })}
      confirmLabel={t('mapping.save')}
      pending={save.isPending}
      error={save.error}
      onConfirm={submit}
    >
      <Field label={t('mapping.field')} error={tried && blank ? t('mapping.missing') : undefined}>
        {(control) => (
          <ArticleInput {...control} value={supplierSku} onChange={setSupplierSku} onSubmit={submit} />
        )}
      </Field>
    </ConfirmDialog>
  );
}
