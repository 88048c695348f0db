import { useId, type ReactNode } from 'react';
import { classNames } from '../lib/class-names.ts';

type SectionProps = {
  title: string;
  aside?: ReactNode;
  /** No padding around the content: tables reach the edge. */
  flush?: boolean;
  className?: string;
  children: ReactNode;
};

/** A titled part of a page on a surface of its own. */
export function Section({ title, aside, flush = false, className, children }: SectionProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={classNames('rounded-box border border-line bg-surface', className)}
    >
      <div className="flex min-h-12 flex-wrap items-center justify-between gap-2 px-4 py-2">
        <h2 id={id} className="text-sm font-semibold">
          {title}
        </h2>
        {aside}
      </div>
      <div className={flush ? '' : 'px-4 pb-4'}>{children}</div>
    </section>
  );
}
