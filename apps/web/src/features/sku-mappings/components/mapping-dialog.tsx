import type { SkuMapping } from '@bestellwerk/contracts/seller-api/channels';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ArticleInput } from '../../../components/article-input.tsx';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { Field } from '../../../components/field.tsx';
import { Input, Select } from '../../../components/input.tsx';
import { Notice } from '../../../components/notice.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { notify } from '../../../lib/notify.ts';
import { saveMapping } from '../api/sku-mappings.ts';
import type { ChannelChoice } from '../channel-choice.ts';

type MappingDialogProps = {
  /** The one to change; a new one without. */
  mapping?: SkuMapping | undefined;
  channels: readonly ChannelChoice[];
  /** Chosen to begin with. */
  channelId?: string | undefined;
  /** Those on screen, to tell when one would be replaced. */
  known: readonly SkuMapping[];
  onClose: () => void;
};

const CHANNEL_SKU_MAX = 1000;
const SUPPLIER_SKU_MAX = 100;

export function MappingDialog({ mapping, channels, known, onClose, ...props }: MappingDialogProps) {
  const { t } = useTranslation('skuMappings');
  const queryClient = useQueryClient();
  const [channelId, setChannelId] = useState(
    mapping?.channelId ?? props.channelId ?? (channels.length === 1 ? (channels[0]?.id ?? '') : ''),
  );
  const [channelSku, setChannelSku] = useState(mapping?.channelSku ?? '');
  const [supplierSku, setSupplierSku] = useState(mapping?.supplierSku ?? '');
  const [checked, setChecked] = useState(false);
  const save = useMutation({
    mutationFn: () => saveMapping({ channelId, channelSku }, supplierSku.trim()),
    onSuccess: async (saved) => {
      notify.success(t('dialog.done', { sku: saved.channelSku }));
      onClose();
      await Promise.all(
        [['channels'], ['orders', 'counts']].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
      );
    },
  });

  const tooLong = (text: string, max: number) =>
    text.length > max ? t('dialog.tooLong', { over: text.length - max, max }) : undefined;
  const mistakes = {
    channel: channelId === '' ? t('dialog.channelMissing') : undefined,
    channelSku: channelSku === '' ? t('dialog.channelSkuMissing') : tooLong(channelSku, CHANNEL_SKU_MAX),
    supplierSku:
      supplierSku.trim() === ''
        ? t('dialog.supplierSkuMissing')
        : tooLong(supplierSku.trim(), SUPPLIER_SKU_MAX),
  };
  const shown = checked ? mistakes : { channel: undefined, channelSku: undefined, supplierSku: undefined };
  const replaced = mapping
    ? undefined
    : known.find((each) => each.channelId === channelId && each.channelSku === channelSku);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (Object.values(mistakes).every((mistake) => mistake === undefined)) save.mutate();
  };
  return (
    <Dialog
      open
      keepOnOutsidePress
      onOpenChange={onClose}
      title={t(mapping ? 'dialog.editTitle' : 'dialog.addTitle')}
    >
      <form noValidate onSubmit={submit} className="flex flex-col gap-4">
        <Field label={t('channel')} error={shown.channel}>
          {(control) => (
            <Select
              {...control}
              disabled={mapping !== undefined}
              value={channelId}
              onChange={(event) => setChannelId(event.target.value)}
            >
              <option value="">{t('dialog.chooseChannel')}</option>
              {channels.map((channel) => (
                <option key={channel.id} value={channel.id}>
                  {channel.name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t('list.channelSku')} hint={t('dialog.channelSkuHint')} error={shown.channelSku}>
          {(control) => (
            <Input
              {...control}
              autoComplete="off"
              spellCheck={false}
              disabled={mapping !== undefined}
              value={channelSku}
              onChange={(event) => setChannelSku(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('list.supplierSku')} hint={t('dialog.supplierSkuHint')} error={shown.supplierSku}>
          {(control) => <ArticleInput {...control} value={supplierSku} onChange={setSupplierSku} />}
        </Field>
        {replaced && <Notice tone="stuck">{t('dialog.replaces', { sku: replaced.supplierSku })}</Notice>}
        {save.error && <ProblemNote error={save.error} />}
        <Button type="submit" variant="primary" pending={save.isPending} className="self-end">
          {t('dialog.submit')}
        </Button>
      </form>
    </Dialog>
  );
}
