import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceCards } from '../../../../components/choice-cards.tsx';
import { ConfirmDialog } from '../../../../components/confirm-dialog.tsx';
import { Field } from '../../../../components/field.tsx';
import { Input } from '../../../../components/input.tsx';
import { Skeleton } from '../../../../components/skeleton.tsx';
import { bulkPreviewQuery, type BulkOrder } from '../../api/bulk-action.ts';
import { BulkForecast } from './bulk-forecast.tsx';

/** From here on the number must be typed before something is cancelled or marked. */
const TYPED_ABOVE = 50;

type ConfirmBulkProps = {
  order: BulkOrder;
  pending: boolean;
  error: unknown;
  onConfirm: (order: BulkOrder) => void;
  onClose: () => void;
};

/** Says what will happen before anything does. */
export function ConfirmBulk({ order, pending, error, onConfirm, onClose }: ConfirmBulkProps) {
  const { t } = useTranslation(['bulk', 'components']);
  const [typed, setTyped] = useState('');
  const [where, setWhere] = useState<'here' | 'channel'>('channel');
  const preview = useQuery(bulkPreviewQuery(order));
  const kind = order.action;
  const count = preview.data?.eligible;
  const inChannel = preview.data?.inChannel ?? 0;
  const destructive = kind === 'cancel' || kind === 'mark_manually_sent';
  const mustType = destructive && count !== undefined && count > TYPED_ABOVE;
  // What cannot be undone waits for the forecast; sending does not, since stock is short.
  const isUnclear = destructive && count === undefined;
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t(`bulk:confirm.title.${kind}`)}
      description={t(`bulk:confirm.text.${kind}`)}
      confirmLabel={t(`bulk:action.${kind}`)}
      danger={kind === 'cancel'}
      pending={pending}
      error={error ?? preview.error}
      disabled={count === 0 || isUnclear || (mustType && typed.trim() !== String(count))}
      confirmFirst={!destructive}
      onConfirm={() =>
        onConfirm(inChannel > 0 && where === 'channel' ? { ...order, inChannel: true } : order)
      }
    >
      <div role="status">
        {preview.data ? <BulkForecast preview={preview.data} /> : <Skeleton className="h-16" />}
      </div>
      {inChannel > 0 && count !== undefined && (
        <ChoiceCards
          legend={t('bulk:confirm.where')}
          className="mt-3 grid gap-2"
          value={where}
          onChange={setWhere}
          choices={[
            {
              value: 'channel',
              label: t('bulk:confirm.inChannel'),
              hint:
                inChannel === count
                  ? t('bulk:confirm.inChannelAll')
                  : t('bulk:confirm.inChannelSome', { count: inChannel, all: count }),
            },
            { value: 'here', label: t('bulk:confirm.hereOnly'), hint: t('bulk:confirm.hereOnlyHint') },
          ]}
        />
      )}
      {mustType && (
        <Field label={t('components:confirmCount', { count })} className="mt-3">
          {(control) => (
            <Input
              {...control}
              inputMode="numeric"
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
      )}
    </ConfirmDialog>
  );
}
