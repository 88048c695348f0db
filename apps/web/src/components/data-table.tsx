import type { ReactNode } from 'react';
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

type DataTableProps<Row> = {
  /** Names the table for those who cannot see it. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  selectedKeys?: ReadonlySet<string>;
  /** How high a row is at least: room for two lines, or for one with more or less air. */
  rowHeight?: keyof typeof ROW_HEIGHTS;
};

/** A plain table with hairlines; on narrow screens it scrolls inside its own frame. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, selectedKeys, rowHeight = 'twoLines' } = props;
  // Dense rows are dense from side to side, too.
  const padding = rowHeight === 'twoLines' ? 'px-2' : 'px-1.5';
  return (
    <div className="overflow-x-auto" role="region" aria-label={caption} tabIndex={0}>
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line bg-surface">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                aria-sort={column.sorted}
                className={classNames(
                  'h-9 text-xs font-medium whitespace-nowrap text-muted first:pl-4 last:pr-4',
                  padding,
                  column.align === 'right' && 'text-right',
                  column.pinned && PINNED,
                  column.className,
                )}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              className={classNames(
                'border-b border-line last:border-0',
                selectedKeys?.has(rowKey(row)) ? 'bg-accent-soft' : 'bg-surface hover:bg-canvas',
              )}
            >
              {columns.map((column) => (
                <td
                  key={column.key}
                  className={classNames(
                    'first:pl-4 last:pr-4',
                    padding,
                    ROW_HEIGHTS[rowHeight],
                    column.align === 'right' && 'text-right',
                    column.pinned && PINNED,
                    column.className,
                  )}
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
