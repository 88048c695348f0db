import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../components/button.tsx';
import { IconButton } from '../../../../components/icon-button.tsx';
import type { BulkKind } from '../../api/bulk-action.ts';
import type { OrderSelection } from '../use-order-selection.ts';

const KINDS: readonly BulkKind[] = ['resend', 'accept_payment', 'mark_manually_sent', 'cancel'];

type BulkBarProps = {
  rows: readonly OrderSummary[];
  selection: OrderSelection;
  hasMore: boolean;
  pending: boolean;
  onAction: (kind: BulkKind) => void;
};

/** Floats over the list's foot, so that nothing moves when it appears. */
export function BulkBar({ rows, selection, hasMore, pending, onAction }: BulkBarProps) {
  const { t } = useTranslation('bulk');
  if (selection.ids.size === 0) return null;
  const selected = rows.filter((row) => selection.ids.has(row.id));
  const countFor = (kind: BulkKind) => selected.filter((row) => row.availableActions.includes(kind)).length;
  return (
    <section
      aria-label={t('bar')}
      className="fixed inset-x-3 bottom-3 z-20 mx-auto flex w-fit max-w-full flex-wrap items-center gap-2 rounded-box border border-line bg-raised p-2 pl-3 shadow-float"
    >
      <span role="status" className="font-medium">
        {selection.wholeView ? t('allOfView') : t('selected', { count: selection.ids.size })}
      </span>
      {hasMore && !selection.wholeView && selection.state(rows) === 'all' && (
        <Button size="small" variant="ghost" onClick={selection.selectWholeView}>
          {t('selectAllOfView')}
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
