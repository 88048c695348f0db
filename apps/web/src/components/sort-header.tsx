import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';

type SortHeaderProps = {
  direction: 'ascending' | 'descending' | 'none';
  onSort: () => void;
  children: string;
};

/** A column's head that sorts by it; its cell says how it is sorted. */
export function SortHeader({ direction, onSort, children }: SortHeaderProps) {
  const Icon = direction === 'ascending' ? ArrowUp : direction === 'descending' ? ArrowDown : ArrowUpDown;
  return (
    <button type="button" onClick={onSort} className="inline-flex min-h-6 items-center gap-1 hover:text-ink">
      {children}
      <Icon aria-hidden className={direction === 'none' ? 'size-3 opacity-50' : 'size-3'} />
    </button>
  );
}
