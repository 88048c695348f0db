import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import type { OrderColumn } from '@bestellwerk/domain/order-columns';
import type { ReactNode } from 'react';
import { ChannelIcon } from '../../../../components/channel-icon.tsx';
import { DateTime, RelativeTime } from '../../../../components/date-time.tsx';
import { Elapsed } from '../../../../components/elapsed.tsx';
import { Money } from '../../../../components/money.tsx';
import { StatusBadge } from '../../../../components/status-badge.tsx';
import { countryName } from '../../../../lib/format/country-name.ts';
import type { Language } from '../../../../lib/i18n/language.ts';
import type { OrderView } from '../order-view.ts';
import { OrderLink } from './order-link.tsx';
import { OrderReasons } from './order-reasons.tsx';
import { RowFix } from './row-fix.tsx';

type ColumnLook = {
  sortKey?: 'placedAt' | 'total' | 'waitingSince';
  align?: 'right';
  pinned?: true;
  className?: string;
  cell: (order: OrderSummary, view: OrderView, language: Language) => ReactNode;
};

export const COLUMN_LOOKS: Record<OrderColumn, ColumnLook> = {
  number: {
    cell: (order, view) => (
      <OrderLink
        order={order}
        view={view}
        className="text-xs font-medium whitespace-nowrap text-accent-ink hover:underline"
      />
    ),
  },
  placedAt: {
    sortKey: 'placedAt',
    className: 'whitespace-nowrap text-xs text-muted',
    cell: (order) => <DateTime at={order.placedAt} />,
  },
  channel: {
    cell: ({ channel }) => (
      <span className="flex max-w-24 items-center gap-1.5 text-xs text-muted" title={channel.name}>
        <ChannelIcon type={channel.type} small />
        {/* Where there is no room for all columns, the icon has to do. */}
        <span className="truncate max-[89.99rem]:sr-only">{channel.name}</span>
      </span>
    ),
  },
  buyer: {
    cell: ({ customerName }) => (
      <div className="max-w-36 min-w-24 truncate" title={customerName}>
        {customerName}
      </div>
    ),
  },
  country: {
    className: 'text-xs text-muted',
    cell: ({ country }, _view, language) => <span title={countryName(country, language)}>{country}</span>,
  },
  total: { sortKey: 'total', align: 'right', cell: (order) => <Money amount={order.total} /> },
  status: { cell: (order) => <StatusBadge quiet status={order.status} /> },
  reasons: { className: 'min-w-36 min-[85rem]:min-w-40', cell: (order) => <OrderReasons order={order} /> },
  waiting: {
    sortKey: 'waitingSince',
    className: 'whitespace-nowrap',
    cell: (order) => order.waitingSince && <Elapsed since={order.waitingSince} />,
  },
  nextAttempt: {
    className: 'whitespace-nowrap text-xs text-muted',
    cell: (order) => order.nextAttemptAt && <RelativeTime at={order.nextAttemptAt} />,
  },
  fix: { align: 'right', pinned: true, cell: (order, view) => <RowFix order={order} view={view} /> },
};
