import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ChannelIcon } from '../../../../components/channel-icon.tsx';
import { Checkbox } from '../../../../components/checkbox.tsx';
import { DataTable, type Column } from '../../../../components/data-table.tsx';
import { DateTime } from '../../../../components/date-time.tsx';
import { Elapsed } from '../../../../components/elapsed.tsx';
import { Money } from '../../../../components/money.tsx';
import { SortHeader } from '../../../../components/sort-header.tsx';
import { StatusBadge } from '../../../../components/status-badge.tsx';
import { countryName } from '../../../../lib/format/country-name.ts';
import { useLanguage } from '../../../../lib/i18n/use-language.ts';
import { PATHS } from '../../../../lib/paths.ts';
import type { OrderSelection } from '../../bulk/use-order-selection.ts';
import type { OrderSort, OrderView } from '../order-view.ts';
import { fromView, orderViewAddress } from '../order-view-address.ts';
import { useScopeLabel } from '../use-scope-label.ts';
import { OrderReasons } from './order-reasons.tsx';
import { RowFix } from './row-fix.tsx';
import { SelectRow } from './select-row.tsx';

type OrderTableProps = { view: OrderView; rows: readonly OrderSummary[]; selection: OrderSelection };

export function OrderTable({ view, rows, selection }: OrderTableProps) {
  const { t } = useTranslation('orderList');
  const language = useLanguage();
  const scopeLabel = useScopeLabel();
  const sortable = (key: 'placedAt' | 'total' | 'waitingSince', label: string) => {
    const direction = view.sort === key ? 'ascending' : view.sort === `-${key}` ? 'descending' : 'none';
    const next: OrderSort = direction === 'descending' ? key : `-${key}`;
    return {
      header: (
        <SortHeader to={{ search: orderViewAddress({ ...view, sort: next }) }} direction={direction}>
          {label}
        </SortHeader>
      ),
      sorted: direction,
    } as const;
  };

  const columns: Column<OrderSummary>[] = [
    {
      key: 'select',
      className: 'w-10',
      header: (
        <>
          <span className="sr-only">{t('column.select')}</span>
          <Checkbox
            aria-label={t('selectLoaded')}
            checked={selection.state(rows) === 'all'}
            indeterminate={selection.state(rows) === 'some'}
            onChange={() => selection.toggleAll(rows)}
          />
        </>
      ),
      cell: (order) => <SelectRow order={order} selection={selection} />,
    },
    {
      key: 'number',
      ...sortable('placedAt', t('column.number')),
      cell: (order) => (
        <>
          <Link
            to={PATHS.order(order.id)}
            state={fromView(view)}
            className="amount text-[0.8125rem] font-medium text-accent-ink hover:underline"
          >
            {order.number}
          </Link>
          <div className="text-xs text-faint">
            <DateTime at={order.placedAt} />
          </div>
        </>
      ),
    },
    {
      key: 'buyer',
      header: t('column.buyer'),
      cell: ({ customerName, country, channel }) => (
        <div className="max-w-48 min-w-36">
          <div className="flex items-baseline gap-1.5">
            <span className="truncate" title={customerName}>
              {customerName}
            </span>
            <span className="text-xs text-faint" title={countryName(country, language)}>
              {country}
            </span>
          </div>
          <div className="mt-0.5 flex items-center gap-1.5 text-xs text-muted">
            <ChannelIcon type={channel.type} small />
            <span className="truncate" title={channel.name}>
              {channel.name}
            </span>
          </div>
        </div>
      ),
    },
    {
      key: 'total',
      align: 'right',
      ...sortable('total', t('column.total')),
      cell: (order) => <Money amount={order.total} />,
    },
    {
      key: 'status',
      header: t('column.status'),
      cell: (order) => <StatusBadge quiet status={order.status} />,
    },
    {
      key: 'reasons',
      header: t('column.reasons'),
      className: 'min-w-48',
      cell: (order) => <OrderReasons order={order} />,
    },
    {
      key: 'waiting',
      ...sortable('waitingSince', t('column.waiting')),
      cell: (order) => order.waitingSince && <Elapsed since={order.waitingSince} />,
    },
    {
      key: 'fix',
      align: 'right',
      pinned: true,
      header: t('column.fix'),
      cell: (order) => <RowFix order={order} view={view} />,
    },
  ];
  return (
    <DataTable
      caption={t('caption', { scope: scopeLabel(view.scope) })}
      columns={columns}
      rows={rows}
      rowKey={(order) => order.id}
      selectedKeys={selection.ids}
    />
  );
}
