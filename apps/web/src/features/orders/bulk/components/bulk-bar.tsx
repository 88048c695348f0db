import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../components/button.tsx';
import { IconButton } from '../../../../components/icon-button.tsx';
import { bulkPreviewQuery, type BulkKind } from '../../api/bulk-action.ts';
import { filterOf, type OrderView } from '../../list/order-view.ts';
import type { OrderSelection } from '../use-order-selection.ts';

const KINDS: readonly BulkKind[] = ['resend', 'accept_payment', 'mark_manually_sent', 'cancel'];

type BulkBarProps = {
  view: OrderView;
  rows: readonly OrderSummary[];
  selection: OrderSelection;
  hasMore: boolean;
  pending: boolean;
  onAction: (kind: BulkKind) => void;
};

/** Floats over the list's foot, so that nothing moves when it appears. */
export function BulkBar({ view, rows, selection, hasMore, pending, onAction }: BulkBarProps) {
  const { t } = useTranslation('bulk');
  const mayTakeAll = hasMore && selection.ids.size > 0 && selection.state(rows) === 'all';
  // How many the view has, loaded or not; counted only once all of it may be meant.
  const whole = useQuery({
    ...bulkPreviewQuery({ action: 'resend', filter: filterOf(view) }),
    enabled: mayTakeAll || selection.wholeView,
  }).data?.total;
  if (selection.ids.size === 0) return null;
  const selected = rows.filter((row) => selection.ids.has(row.id));
  const countFor = (kind: BulkKind) => selected.filter((row) => row.availableActions.includes(kind)).length;
  return (
    <section
      aria-label={t('bar')}
      className="fixed inset-x-3 bottom-3 z-20 mx-auto flex w-fit max-w-full flex-wrap items-center gap-2 rounded-box border border-line bg-raised p-2 pl-3 shadow-float"
    >
      <span role="status" className="font-medium">
        {!selection.wholeView
          ? t('selected', { count: selection.ids.size })
          : whole === undefined
            ? t('allOfView')
            : t('allOfViewCounted', { count: whole })}
      </span>
      {mayTakeAll && !selection.wholeView && (
        <Button size="small" variant="ghost" onClick={selection.selectWholeView}>
          {whole === undefined ? t('selectAllOfView') : t('selectAllOfViewCounted', { count: whole })}
        </Button>
      )}
      {KINDS.map((kind) => {
        const count = countFor(kind);
        if (count === 0 && !selection.wholeView) return null;
        const partly = !selection.wholeView && count < selection.ids.size;
        return (
          <Button
            key={kind}
            size="small"
            variant={kind === 'resend' ? 'primary' : 'secondary'}
            disabled={pending}
            onClick={() => onAction(kind)}
          >
            {t(`action.${kind}`)}
            {partly && <span className="amount">({count})</span>}
          </Button>
        );
      })}
      <IconButton label={t('clear')} icon={<X aria-hidden className="size-4" />} onClick={selection.clear} />
    </section>
  );
}
