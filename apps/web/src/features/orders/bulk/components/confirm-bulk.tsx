import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../components/confirm-dialog.tsx';
import { Field } from '../../../../components/field.tsx';
import { Input } from '../../../../components/input.tsx';
import type { BulkKind } from '../../api/bulk-action.ts';

/** From here on the number must be typed before something is cancelled or marked. */
const TYPED_ABOVE = 50;

type ConfirmBulkProps = {
  kind: BulkKind;
  /** How many it concerns; undefined for a whole view, whose size only the server knows. */
  count: number | undefined;
  skipped: number;
  pending: boolean;
  error: unknown;
  onConfirm: () => void;
  onClose: () => void;
};

export function ConfirmBulk({ kind, count, skipped, pending, error, onConfirm, onClose }: ConfirmBulkProps) {
  const { t } = useTranslation(['bulk', 'components']);
  const [typed, setTyped] = useState('');
  const destructive = kind === 'cancel' || kind === 'mark_manually_sent';
  const mustType = destructive && count !== undefined && count > TYPED_ABOVE;
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t(`bulk:confirm.title.${kind}`)}
      description={t(`bulk:confirm.text.${kind}`)}
      confirmLabel={t(`bulk:action.${kind}`)}
      danger={kind === 'cancel'}
      pending={pending}
      error={error}
      disabled={mustType && typed.trim() !== String(count)}
      onConfirm={onConfirm}
    >
      <p className="font-medium">
        {count === undefined ? t('bulk:confirm.affectedView') : t('bulk:confirm.affected', { count })}
      </p>
      {skipped > 0 && <p className="text-muted">{t('bulk:confirm.skipped', { count: skipped })}</p>}
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
