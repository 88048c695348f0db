import type { OrderView as KeptView } from '@bestellwerk/contracts/seller-api/order-views';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../components/button.tsx';
import { Checkbox } from '../../../../components/checkbox.tsx';
import { Dialog } from '../../../../components/dialog.tsx';
import { Field } from '../../../../components/field.tsx';
import { Input } from '../../../../components/input.tsx';
import { ProblemNote } from '../../../../components/problem-note.tsx';
import { notify } from '../../../../lib/notify.ts';
import { changeKeptView, keepView, keptViewsQuery, removeKeptView } from '../../api/order-views.ts';
import { settingsOf } from '../kept-views.ts';
import type { OrderView } from '../order-view.ts';

const LONGEST_NAME = 60;

type KeepViewDialogProps = {
  view: OrderView;
  /** The one whose name and readers are changed; without it a new one is kept. */
  kept: KeptView | undefined;
  onKept: (after: KeptView) => void;
  onRemoved: () => void;
  onClose: () => void;
};

/** A view's name, who sees it, and its end. */
export function KeepViewDialog({ view, kept, onKept, onRemoved, onClose }: KeepViewDialogProps) {
  const { t } = useTranslation('orderList');
  const queryClient = useQueryClient();
  const [name, setName] = useState(kept?.name ?? '');
  const [isShared, setShared] = useState(kept?.isShared ?? false);
  const [wasSubmitted, setSubmitted] = useState(false);
  const isNameless = name.trim() === '';
  const refresh = () => queryClient.invalidateQueries({ queryKey: keptViewsQuery.queryKey });
  const keep = useMutation({
    mutationFn: () => {
      const body = { name: name.trim(), isShared };
      return kept ? changeKeptView(kept.id, body) : keepView({ ...body, ...settingsOf(view) });
    },
    onSuccess: async (after) => {
      await refresh();
      notify.success(t('views.saved', { name: after.name }));
      if (!kept) onKept(after);
      onClose();
    },
  });
  const remove = useMutation({
    mutationFn: (id: string) => removeKeptView(id),
    onSuccess: async () => {
      await refresh();
      notify.success(t('views.removed', { name: kept?.name ?? '' }));
      onRemoved();
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSubmitted(true);
    if (!isNameless) keep.mutate();
  };
  return (
    <Dialog
      open
      keepOnOutsidePress
      onOpenChange={onClose}
      title={kept ? t('views.editTitle') : t('views.keepTitle')}
      description={kept ? undefined : t('views.keepText')}
    >
      <form noValidate onSubmit={submit} className="flex flex-col gap-4">
        <Field label={t('views.name')} error={wasSubmitted && isNameless ? t('views.nameless') : undefined}>
          {(control) => (
            <Input
              {...control}
              autoComplete="off"
              maxLength={LONGEST_NAME}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
        <label className="flex items-center gap-1.5">
          <Checkbox checked={isShared} onChange={({ target }) => setShared(target.checked)} />
          {t('views.shared')}
        </label>
        {(keep.error ?? remove.error) && <ProblemNote error={keep.error ?? remove.error} />}
        <div className="flex justify-end gap-2">
          {kept && (
            <Button
              variant="danger"
              className="mr-auto"
              pending={remove.isPending}
              onClick={() => remove.mutate(kept.id)}
            >
              {t('views.remove')}
            </Button>
          )}
          <Button type="submit" variant="primary" pending={keep.isPending}>
            {t('views.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
