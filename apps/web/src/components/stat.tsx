import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, type To } from 'react-router';

type StatProps = {
  label: string;
  value: ReactNode;
  note?: ReactNode;
  /** Where it is dealt with. */
  to?: To;
};

/** Figures side by side; each is a term and its value for those who listen. */
export function Stats({ children }: { children: ReactNode }) {
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-box border border-line bg-line xl:auto-cols-fr xl:grid-flow-col xl:grid-cols-none">
      {children}
    </dl>
  );
}

export function Stat({ label, value, note, to }: StatProps) {
  return (
    <div className="group relative flex flex-col gap-0.5 bg-surface px-4 py-3 has-[a:hover]:bg-canvas">
      <dt className="flex min-h-6 items-center gap-1 text-[0.8125rem] text-muted">
        {to === undefined ? (
          label
        ) : (
          <Link to={to} className="inline-flex min-h-6 items-center before:absolute before:inset-0">
            {label}
            <ChevronRight aria-hidden className="size-3.5 text-faint" />
          </Link>
        )}
      </dt>
      <dd>
        <div className="amount text-xl font-semibold tracking-tight">{value}</div>
        {note && <div className="mt-0.5 text-[0.8125rem] text-muted">{note}</div>}
      </dd>
    </div>
  );
}
