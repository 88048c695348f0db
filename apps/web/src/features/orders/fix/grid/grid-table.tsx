import { foldAddress } from '@bestellwerk/domain/customer';
import { SUPPLIER_LIMITS } from '@bestellwerk/domain/supplier-limits';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../../../components/data-table.tsx';
import { LengthCounter } from '../../../../components/length-counter.tsx';
import { useFieldLabel } from '../../detail/use-field-label.ts';
import { isStreetLine } from '../fields-to-fix.ts';
import { GridCell } from './grid-cell.tsx';
import { GridOrder } from './grid-order.tsx';
import { GridOutcomeCell } from './grid-outcome-cell.tsx';
import type { GridField, GridRow } from './grid-rows.ts';

export type GridProps = {
  caption: string;
  rows: readonly GridRow[];
  fields: readonly GridField[];
  onSet: (orderId: string, field: GridField, text: string) => void;
  onPaste: (at: { orderId: string; field: GridField }, cells: readonly string[][]) => void;
  /** After an edit elsewhere: with my changes or without. */
  onSettle: (orderId: string, keepMine: boolean) => void;
};

/** One row an order, one cell a field. Enter goes to the cell below, as in a spreadsheet. */
export function GridTable({ caption, rows, fields, onSet, onPaste, onSettle }: GridProps) {
  const { t } = useTranslation('orderFix');
  const label = useFieldLabel();
  const columns: Column<GridRow>[] = [
    {
      key: 'order',
      header: t('grid.order'),
      cell: ({ order }) => <GridOrder order={order} />,
    },
    ...fields.map((field): Column<GridRow> => ({
      key: field,
      header: label(field),
      className: field.endsWith('line1') ? 'min-w-72' : 'min-w-52',
      cell: (row) => (
        <GridCell
          row={row}
          field={field}
          label={t('grid.cell', { field: label(field), number: row.order.number })}
          onSet={(text) => onSet(row.order.id, field, text)}
          onPaste={(cells) => onPaste({ orderId: row.order.id, field }, cells)}
        />
      ),
    })),
    ...(fields.some(isStreetLine)
      ? [
          {
            key: 'length',
            header: t('grid.length'),
            align: 'right' as const,
            cell: ({ values }: GridRow) => (
              <LengthCounter text={foldAddress(values.shippingAddress)} limit={SUPPLIER_LIMITS.address} />
            ),
          },
        ]
      : []),
    {
      key: 'outcome',
      header: t('grid.outcome'),
      className: 'min-w-36',
      cell: (row) => (
        <GridOutcomeCell
          row={row}
          fields={fields}
          onSettle={(keepMine) => onSettle(row.order.id, keepMine)}
        />
      ),
    },
  ];
  return (
    <div data-grid className="relative overflow-hidden rounded-box border border-line bg-surface">
      <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ order }) => order.id} />
    </div>
  );
}
