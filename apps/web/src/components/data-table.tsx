import { memo, type ReactNode } from 'react';
import { classNames } from '../lib/class-names.ts';

export type Column<Row> = {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  align?: 'left' | 'right';
  sorted?: 'ascending' | 'descending' | 'none';
  /** Stays in sight at the right edge while the rest scrolls. */
  pinned?: boolean;
  className?: string;
};

/** On paper there is nothing to press, and the column stays away. */
const PINNED = 'sticky right-0 bg-inherit shadow-[-1px_0_0_var(--line)] print:hidden';

const ROW_HEIGHTS = { twoLines: 'h-12 py-1.5', comfortable: 'h-10 py-1', compact: 'h-8 py-0.5' } as const;
type RowHeight = keyof typeof ROW_HEIGHTS;

const SELECT_WIDTH = 'w-10';

type DataTableProps<Row> = {
  /** Names the table for those who cannot see it. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** A column at the left by which rows are chosen. */
  selection?: { keys: ReadonlySet<string>; header: ReactNode; cell: SelectCell<Row> };
  /** How high a row is at least: room for two lines, or for one with more or less air. */
  rowHeight?: RowHeight;
};

type SelectCell<Row> = (row: Row, isSelected: boolean) => ReactNode;

/**
 * A plain table with hairlines; on narrow screens it scrolls inside its own frame. A row is drawn again only when it,
 * its columns or its choice are others than before: whoever shows many rows keeps these the same.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, selection, rowHeight = 'twoLines' } = props;
  return (
    <div className="overflow-x-auto" role="region" aria-label={caption} tabIndex={0}>
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line bg-surface">
            {selection && (
              <th scope="col" className={headerClass(rowHeight, { className: SELECT_WIDTH })}>
                {selection.header}
              </th>
            )}
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                aria-sort={column.sorted}
                className={headerClass(rowHeight, column)}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow
              key={rowKey(row)}
              row={row}
              columns={columns}
              rowHeight={rowHeight}
              selectCell={selection?.cell}
              isSelected={selection?.keys.has(rowKey(row)) === true}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type TableRowProps<Row> = {
  row: Row;
  columns: readonly Column<Row>[];
  rowHeight: RowHeight;
  selectCell: SelectCell<Row> | undefined;
  isSelected: boolean;
};

const TableRow = memo(function TableRow<Row>(props: TableRowProps<Row>) {
  const { row, columns, rowHeight, selectCell, isSelected } = props;
  return (
    <tr
      className={classNames(
        'border-b border-line last:border-0',
        isSelected ? 'bg-accent-soft' : 'bg-surface hover:bg-canvas',
      )}
    >
      {selectCell && (
        <td className={cellClass(rowHeight, { className: SELECT_WIDTH })}>{selectCell(row, isSelected)}</td>
      )}
      {columns.map((column) => (
        <td key={column.key} className={cellClass(rowHeight, column)}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}) as <Row>(props: TableRowProps<Row>) => ReactNode;

type Look = Pick<Column<unknown>, 'align' | 'pinned' | 'className'>;

function headerClass(rowHeight: RowHeight, look: Look): string {
  return classNames('h-9 text-xs font-medium whitespace-nowrap text-muted', lookClass(rowHeight, look));
}

function cellClass(rowHeight: RowHeight, look: Look): string {
  return classNames(ROW_HEIGHTS[rowHeight], lookClass(rowHeight, look));
}

function lookClass(rowHeight: RowHeight, { align, pinned, className }: Look): string {
  return classNames(
    // Dense rows are dense from side to side, too.
    rowHeight === 'twoLines' ? 'px-2' : 'px-1 min-[85rem]:px-1.5',
    'first:pl-4 last:pr-4',
    align === 'right' && 'text-right',
    pinned && PINNED,
    className,
  );
}
