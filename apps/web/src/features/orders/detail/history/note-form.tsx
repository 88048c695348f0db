import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../components/button.tsx';
import { Textarea } from '../../../../components/input.tsx';
import { ProblemNote } from '../../../../components/problem-note.tsx';
import { orderEventsQuery } from '../../api/order.ts';
import { addNote } from '../../api/order-writes.ts';

export function NoteForm({ orderId }: { orderId: string }) {
  const { t } = useTranslation('orderDetail');
  const queryClient = useQueryClient();
  const [text, setText] = useState('');
  const add = useMutation({
    mutationFn: () => addNote(orderId, text.trim()),
    onSuccess: () => {
      setText('');
      return queryClient.invalidateQueries({ queryKey: orderEventsQuery(orderId).queryKey });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') add.mutate();
  };
  return (
    <form onSubmit={submit} className="flex flex-col items-end gap-2">
      <Textarea
        aria-label={t('timeline.note')}
        placeholder={t('timeline.notePlaceholder')}
        maxLength={1000}
        rows={2}
        className="min-h-14!"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {add.error && <ProblemNote error={add.error} className="w-full" />}
      {text.trim() !== '' && (
        <Button type="submit" size="small" pending={add.isPending}>
          {t('timeline.addNote')}
        </Button>
      )}
    </form>
  );
}
