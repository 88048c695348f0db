import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { useQuery } from '@tanstack/react-query';
import { CircleCheck, LoaderCircle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../../components/badge.tsx';
import { Button } from '../../../../components/button.tsx';
import { ReasonChip } from '../../../../components/reason-chip.tsx';
import { StatusBadge } from '../../../../components/status-badge.tsx';
import { problemText } from '../../../../lib/problems/problem-text.ts';
import { orderQuery } from '../../api/order.ts';
import { useFieldLabel } from '../../detail/use-field-label.ts';
import { findingsOf, type GridField, type GridRow } from './grid-rows.ts';

/** Before sending: whether the row is right, or what else keeps it. Afterwards: what became of the order. */
export function GridOutcomeCell({
  row,
  fields,
  onSettle,
}: {
  row: GridRow;
  fields: readonly GridField[];
  onSettle: (keepMine: boolean) => void;
}) {
  const { t } = useTranslation('orderFix');
  const label = useFieldLabel();
  const { outcome } = row;
  if (outcome?.state === 'sending') {
    return (
      <Badge tone="waiting" icon={<LoaderCircle aria-hidden className="animate-spin" />}>
        {t('grid.sending')}
      </Badge>
    );
  }
  if (outcome?.state === 'saved') {
    return (
      <Badge tone="done" icon={<CircleCheck aria-hidden />}>
        {t('grid.saved')}
      </Badge>
    );
  }
  if (outcome?.state === 'sent') return <Sent orderId={outcome.order.id} />;
  if (outcome?.state === 'conflict') {
    return <Conflict order={outcome.theirs} onSettle={onSettle} />;
  }
  if (outcome?.state === 'failed') {
    return <span className="text-[0.8125rem] text-danger">{problemText(outcome.error)}</span>;
  }
  const findings = findingsOf(row);
  const elsewhere = findings.filter(({ name }) => !fields.some((field) => field === name));
  if (elsewhere.length > 0) {
    const names = elsewhere.map(({ name, finding }) => label(finding.field ?? name));
    return (
      <span className="text-[0.8125rem] text-stuck">
        {t('grid.also', { fields: [...new Set(names)].join(', ') })}
      </span>
    );
  }
  return findings.length > 0 ? (
    <span className="text-[0.8125rem] text-faint">{t('grid.unready')}</span>
  ) : (
    <Badge tone="done" icon={<CircleCheck aria-hidden />}>
      {t('grid.ready')}
    </Badge>
  );
}

/** Not saved: both values are in the row, and one of them is chosen. */
function Conflict({ order, onSettle }: { order: Order; onSettle: (keepMine: boolean) => void }) {
  const { t } = useTranslation('orderFix');
  const { number } = order;
  return (
    <div role="status" className="flex flex-col items-start gap-1 py-1">
      <span className="text-[0.8125rem] text-stuck">{t('grid.conflict')}</span>
      <span className="flex flex-wrap gap-1">
        <Button
          size="small"
          aria-label={t('grid.ofOrder', { action: t('grid.reload'), number })}
          onClick={() => onSettle(false)}
        >
          {t('grid.reload')}
        </Button>
        {order.availableActions.includes('edit') && (
          <Button
            size="small"
            variant="ghost"
            aria-label={t('grid.ofOrder', { action: t('grid.keepMine'), number })}
            onClick={() => onSettle(true)}
          >
            {t('grid.keepMine')}
          </Button>
        )}
      </span>
    </div>
  );
}

/** Follows the order until the supplier has answered. */
function Sent({ orderId }: { orderId: string }) {
  const { data: order } = useQuery(orderQuery(orderId));
  if (!order) return null;
  return (
    <span className="flex flex-wrap items-center gap-1">
      <StatusBadge status={order.status} />
      {order.reasons.map((reason) => (
        <ReasonChip key={`${reason.code} ${reason.field ?? ''}`} reason={reason} />
      ))}
    </span>
  );
}
