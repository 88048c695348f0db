import type { Order } from '@bestellwerk/contracts/seller-api/order';
import type { ReasonCode } from '@bestellwerk/domain/reasons';
import { useQuery } from '@tanstack/react-query';
import { WandSparkles } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../components/button.tsx';
import { Loaded } from '../../../../components/loaded.tsx';
import { Notice } from '../../../../components/notice.tsx';
import { useCommands } from '../../../../lib/commands/use-commands.ts';
import { notify } from '../../../../lib/notify.ts';
import { NARROW, useMediaQuery } from '../../../../lib/use-media-query.ts';
import { fixGridQuery } from '../../api/fix-queue.ts';
import type { OrderView } from '../../list/order-view.ts';
import { LeaveGuard } from '../../detail/form/leave-guard.tsx';
import { isStreetLine } from '../fields-to-fix.ts';
import { useEnterKeys } from '../use-enter-keys.ts';
import { GridCards } from './grid-cards.tsx';
import { gridFields } from './grid-rows.ts';
import { GridTable } from './grid-table.tsx';
import { isTooLong, useFixGrid } from './use-fix-grid.ts';

type FixGridProps = { view: OrderView; reason: ReasonCode; onLeave: () => void };

/** All orders of a view that share a reason, to be corrected side by side and sent at once. */
export function FixGrid({ view, reason, onLeave }: FixGridProps) {
  const { t } = useTranslation('orderFix');
  const grid = useQuery(fixGridQuery(view));
  const reload = () => void grid.refetch();
  useCommands([{ id: 'leave', label: t('title'), keys: 'Escape', group: 'page', run: onLeave }]);
  return (
    <Loaded query={grid}>
      {({ orders, hasMore }) => (
        <>
          {orders.length === 0 ? (
            <Notice>{t('grid.none')}</Notice>
          ) : (
            <Grid key={grid.dataUpdatedAt} orders={orders} reason={reason} />
          )}
          {hasMore && (
            <Notice
              className="mt-4"
              action={
                <Button size="small" pending={grid.isFetching} onClick={reload}>
                  {t('grid.reload')}
                </Button>
              }
            >
              {t('grid.more', { count: orders.length })}
            </Notice>
          )}
        </>
      )}
    </Loaded>
  );
}

function Grid({ orders, reason }: { orders: readonly Order[]; reason: ReasonCode }) {
  const { t } = useTranslation(['orderFix', 'terms']);
  const grid = useFixGrid(orders);
  const fields = gridFields(orders, reason);
  const { ready, rows, busy } = grid;
  const sent = rows.filter(({ outcome }) => outcome?.state === 'sent').length;
  const takeSuggestions = () =>
    void grid.suggestAll().then((count) => notify.success(t('orderFix:grid.suggested', { count })));
  const send = () => {
    if (ready.length > 0 && busy === null) void grid.sendReady();
  };
  const Cells = useMediaQuery(NARROW) ? GridCards : GridTable;
  const area = useEnterKeys({ onSend: send });
  return (
    <div ref={area}>
      <LeaveGuard unsaved={grid.unsaved} />
      <Cells
        caption={t('orderFix:grid.caption', { reason: t(`terms:reason.${reason}`) })}
        rows={rows}
        fields={fields}
        onSet={grid.set}
        onPaste={(at, cells) => grid.paste(fields, at, cells)}
        onSettle={grid.settle}
      />
      <div className="sticky bottom-3 mt-4 flex flex-wrap items-center gap-2 rounded-box border border-line bg-surface p-3 shadow-float">
        <p role="status" className="amount mr-auto text-[0.8125rem] text-muted">
          {t('orderFix:grid.readyOf', { ready: ready.length, total: rows.length })}
          {sent > 0 && ` · ${t('orderFix:grid.sentOf', { count: sent })}`}
        </p>
        {fields.some(isStreetLine) && rows.some(isTooLong) && (
          <Button
            icon={<WandSparkles aria-hidden className="size-4" />}
            pending={busy === 'suggesting'}
            disabled={busy !== null}
            onClick={takeSuggestions}
          >
            {t('orderFix:grid.suggest')}
          </Button>
        )}
        <Button
          variant="primary"
          aria-keyshortcuts="Control+Enter Meta+Enter"
          pending={busy === 'sending'}
          disabled={ready.length === 0 || busy !== null}
          onClick={send}
        >
          {ready.length > 0 ? t('orderFix:grid.sendAll', { count: ready.length }) : t('orderFix:grid.send')}
        </Button>
      </div>
    </div>
  );
}
