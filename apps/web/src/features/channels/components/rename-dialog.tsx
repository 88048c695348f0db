import type { Channel } from '@bestellwerk/contracts/seller-api/channels';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { Field } from '../../../components/field.tsx';
import { Input } from '../../../components/input.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { notify } from '../../../lib/notify.ts';
import { changeChannel } from '../api/channels.ts';
import { useNameMistake } from '../use-name-mistake.ts';

export function RenameDialog({ channel, onClose }: { channel: Channel; onClose: () => void }) {
  const { t } = useTranslation('channels');
  const queryClient = useQueryClient();
  const [name, setName] = useState(channel.name);
  const mistake = useNameMistake(name);
  const rename = useMutation({
    mutationFn: () => changeChannel(channel.id, { name: name.trim() }),
    onSuccess: async (after) => {
      notify.success(t('rename.done', { name: after.name }));
      onClose();
      await queryClient.invalidateQueries({ queryKey: ['channels'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (mistake === undefined) rename.mutate();
  };
  return (
    <Dialog open keepOnOutsidePress onOpenChange={onClose} title={t('rename.title')}>
      <form noValidate onSubmit={submit} className="flex flex-col gap-4">
        <Field label={t('connectDialog.name')} error={mistake}>
          {(control) => (
            <Input
              {...control}
              autoComplete="off"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        {rename.error && <ProblemNote error={rename.error} />}
        <Button type="submit" variant="primary" pending={rename.isPending} className="self-end">
          {t('rename.submit')}
        </Button>
      </form>
    </Dialog>
  );
}
