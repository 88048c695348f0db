import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { ChannelIcon } from '../../../../components/channel-icon.tsx';
import { Elapsed } from '../../../../components/elapsed.tsx';
import { Money } from '../../../../components/money.tsx';
import { StatusBadge } from '../../../../components/status-badge.tsx';
import { classNames } from '../../../../lib/class-names.ts';
import { useTexts } from '../../../../lib/i18n/use-texts.ts';
import type { OrderSelection } from '../../bulk/use-order-selection.ts';
import type { OrderView } from '../order-view.ts';
import { OrderLink } from './order-link.tsx';
import { OrderReasons } from './order-reasons.tsx';
import { RowFix } from './row-fix.tsx';
import { SelectRow } from './select-row.tsx';

type OrderCardsProps = { view: OrderView; rows: readonly OrderSummary[]; selection: OrderSelection };

/** The table of narrow screens: the same facts and actions, one card an order. */
export function OrderCards({ view, rows, selection }: OrderCardsProps) {
  const { t } = useTranslation('orderList');
  return (
    <ul aria-label={t('title')}>
      {rows.map((order) => (
        <OrderCard
          key={order.id}
          view={view}
          order={order}
          isSelected={selection.ids.has(order.id)}
          onToggle={selection.toggle}
        />
      ))}
    </ul>
  );
}

type OrderCardProps = {
  view: OrderView;
  order: OrderSummary;
  isSelected: boolean;
  onToggle: (id: string) => void;
};

/** Drawn again only when something of it has changed. */
const OrderCard = memo(function OrderCard({ view, order, isSelected, onToggle }: OrderCardProps) {
  const t = useTexts('orderList');
  return (
    <li
      className={classNames(
        'flex gap-2 border-b border-line px-3 py-3 last:border-0',
        isSelected && 'bg-accent-soft',
      )}
    >
      <SelectRow order={order} isSelected={isSelected} onToggle={onToggle} />
      <div className="flex min-w-0 grow flex-col gap-1.5">
        <div className="flex items-baseline justify-between gap-2">
          <OrderLink order={order} view={view} className="min-h-6 font-semibold text-accent-ink" />
          <Money amount={order.total} className="font-medium" />
        </div>
        <div className="flex min-w-0 items-center gap-2 text-muted">
          <ChannelIcon type={order.channel.type} />
          <span className="truncate">{order.customerName}</span>
          <span className="text-xs text-faint">{order.country}</span>
        </div>
        <div className="flex flex-wrap gap-1">
          <StatusBadge status={order.status} />
          <OrderReasons order={order} />
        </div>
        <div className="flex min-h-7 items-center justify-end gap-2 empty:hidden">
          {order.waitingSince && (
            <span className="grow text-xs text-faint">
              {t('column.waiting')} <Elapsed since={order.waitingSince} />
            </span>
          )}
          <RowFix order={order} view={view} />
        </div>
      </div>
    </li>
  );
});
