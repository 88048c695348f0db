import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import type { OrderColumn } from '@bestellwerk/domain/order-columns';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Checkbox } from '../../../../components/checkbox.tsx';
import { DataTable, type Column } from '../../../../components/data-table.tsx';
import { SortHeader } from '../../../../components/sort-header.tsx';
import { useLanguage } from '../../../../lib/i18n/use-language.ts';
import type { OrderSelection } from '../../bulk/use-order-selection.ts';
import type { OrderSort, OrderView } from '../order-view.ts';
import { orderViewAddress } from '../order-view-address.ts';
import { useScopeLabel } from '../use-scope-label.ts';
import { COLUMN_LOOKS } from './order-columns.tsx';
import { SelectRow } from './select-row.tsx';

type OrderTableProps = { view: OrderView; rows: readonly OrderSummary[]; selection: OrderSelection };

export function OrderTable({ view, rows, selection }: OrderTableProps) {
  const { t } = useTranslation('orderList');
  const scopeLabel = useScopeLabel();
  const columns = useOrderColumns(view);
  const { toggle } = selection;
  const selectCell = useCallback(
    (order: OrderSummary, isSelected: boolean) => (
      <SelectRow order={order} isSelected={isSelected} onToggle={toggle} />
    ),
    [toggle],
  );
  return (
    <DataTable
      caption={t('caption', { scope: scopeLabel(view) })}
      columns={columns}
      rows={rows}
      rowKey={(order) => order.id}
      selection={{
        keys: selection.ids,
        cell: selectCell,
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
      }}
      rowHeight={view.density}
    />
  );
}

/** The columns of a view, the same for as long as it is shown. */
function useOrderColumns(view: OrderView): readonly Column<OrderSummary>[] {
  const { t } = useTranslation('orderList');
  const navigate = useNavigate();
  const language = useLanguage();
  return useMemo(() => {
    const toColumn = (key: OrderColumn): Column<OrderSummary> => {
      const { cell, sortKey: own, ...look } = COLUMN_LOOKS[key];
      // Numbers are given out as orders arrive.
      const bySelf = key === 'number' && !view.columns.includes('placedAt');
      const sortKey = bySelf ? 'placedAt' : own;
      const label = t(`column.${key}`);
      const shown = { key, ...look, cell: (order: OrderSummary) => cell(order, view, language) };
      if (sortKey === undefined) return { ...shown, header: label };
      const direction =
        view.sort === sortKey ? 'ascending' : view.sort === `-${sortKey}` ? 'descending' : 'none';
      const next: OrderSort = direction === 'descending' ? sortKey : `-${sortKey}`;
      const sort = () => void navigate({ search: orderViewAddress({ ...view, sort: next }) });
      return {
        ...shown,
        sorted: direction,
        header: (
          <SortHeader direction={direction} onSort={sort}>
            {label}
          </SortHeader>
        ),
      };
    };
    return view.columns.map(toColumn);
  }, [view, t, navigate, language]);
}
