import { PATHS } from '../../../lib/paths.ts';

/** The row's own link: focusing it makes the row the current one, and Enter opens it like every link. */
function linkOf(orderId: string): HTMLAnchorElement | null {
  return document.querySelector(`main a[href="${CSS.escape(PATHS.order(orderId)).replaceAll('\\/', '/')}"]`);
}

/** The row that has the focus, or whose button has; -1 where none has. */
export function findCurrentRow(ids: readonly string[]): number {
  const row = document.activeElement?.closest('main :is(tr, li)');
  return row ? ids.findIndex((id) => row.contains(linkOf(id))) : -1;
}

/** Moves the focus to a row, and it into sight. */
export function focusRow(orderId: string | undefined): void {
  if (orderId !== undefined) linkOf(orderId)?.focus();
}

/** One row on, staying at the ends; the first one where there is no current row. */
export function stepRow(current: number, by: 1 | -1, count: number): number {
  if (current < 0) return 0;
  return Math.min(count - 1, Math.max(0, current + by));
}
