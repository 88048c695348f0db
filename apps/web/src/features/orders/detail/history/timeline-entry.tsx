import type { Order, OrderEvent } from '@bestellwerk/contracts/seller-api/order';
import { EVENT_KINDS } from '@bestellwerk/domain/event-kind';
import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../components/button.tsx';
import { formatFullDateTime, formatTime } from '../../../../lib/format/format-date.ts';
import { formatList } from '../../../../lib/format/format-list.ts';
import { classNames } from '../../../../lib/class-names.ts';
import { useLanguage } from '../../../../lib/i18n/use-language.ts';
import { useFieldLabel } from '../use-field-label.ts';
import { useUndoEdit } from '../use-undo-edit.ts';
import { listIn, textIn } from './event-data.ts';
import { EventDetails } from './event-details.tsx';

/** Kinds worth a coloured dot. */
const DOT: Record<string, string> = {
  held: 'bg-stuck',
  part_refused: 'bg-danger-solid',
  outcome_unknown: 'bg-waiting',
  part_accepted: 'bg-done',
  forwarded: 'bg-done',
  shipped: 'bg-done',
};

export function TimelineEntry({ order, event }: { order: Order; event: OrderEvent }) {
  const { t } = useTranslation('orderDetail');
  const language = useLanguage();
  const kind = EVENT_KINDS.find((known) => known === event.kind);
  // What a channel set going says so by its first entry; the rest is our own doing.
  const isOwn = event.actor.type === 'system' || (event.actor.type === 'channel' && kind !== 'received');
  const who = isOwn ? null : event.actor.name;
  return (
    <li className="relative">
      <span
        aria-hidden
        className={classNames(
          'absolute top-1.5 -left-[1.3125rem] size-2.5 rounded-full border-2 border-surface',
          DOT[event.kind] ?? 'bg-field',
        )}
      />
      <div className="flex items-baseline justify-between gap-3">
        <p className="min-w-0">
          <span className="font-medium">
            {kind ? t(`timeline.kind.${kind}`) : t('timeline.unknown', { kind: event.kind })}
          </span>
          {who && <span className="text-muted"> {t('timeline.by', { name: who })}</span>}
        </p>
        <time
          dateTime={event.at}
          title={formatFullDateTime(event.at, language)}
          className="amount shrink-0 text-xs text-faint"
        >
          {formatTime(event.at, language)}
        </time>
      </div>
      <EventDetails event={event} />
      {kind === 'edited' && order.availableActions.includes('edit') && (
        <UndoButton order={order} event={event} />
      )}
    </li>
  );
}

function UndoButton({ order: { id, version }, event }: { order: Order; event: OrderEvent }) {
  const { t } = useTranslation('orderDetail');
  const language = useLanguage();
  const fieldLabel = useFieldLabel();
  const fields = listIn(event.data, 'changes').map((change) => fieldLabel(textIn(change, 'field') ?? ''));
  const undo = useUndoEdit(id);
  return (
    <Button
      size="small"
      variant="ghost"
      title={t('form.undoEdit')}
      aria-label={t('form.undoOf', {
        fields: formatList([...new Set(fields)], language),
        time: formatTime(event.at, language),
      })}
      icon={<Undo2 aria-hidden className="size-3.5" />}
      pending={undo.isPending}
      onClick={() => undo.mutate({ version, eventId: event.id })}
      className="-ml-2.5"
    >
      {t('form.undo')}
    </Button>
  );
}
