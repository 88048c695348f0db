import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { Link, type To } from 'react-router';

type SortHeaderProps = { to: To; direction: 'ascending' | 'descending' | 'none'; children: string };

/** A column's head that sorts by it; the address says how it is sorted. */
export function SortHeader({ to, direction, children }: SortHeaderProps) {
  const Icon = direction === 'ascending' ? ArrowUp : direction === 'descending' ? ArrowDown : ArrowUpDown;
  return (
    <Link to={to} className="inline-flex min-h-6 items-center gap-1 hover:text-ink">
      {children}
      <Icon aria-hidden className={direction === 'none' ? 'size-3 opacity-50' : 'size-3'} />
    </Link>
  );
}
