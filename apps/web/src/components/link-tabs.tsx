import { Link, type To } from 'react-router';
import { classNames } from '../lib/class-names.ts';
import { Counter } from './counter.tsx';

export type LinkTab = {
  key: string;
  to: To;
  label: string;
  title?: string;
  count?: number | undefined;
  urgent?: boolean;
};

/** Views of a page that have an address each. On narrow screens they scroll sideways. */
export function LinkTabs({
  label,
  tabs,
  current,
}: {
  label: string;
  tabs: readonly LinkTab[];
  current: string;
}) {
  return (
    <nav aria-label={label} className="overflow-x-auto border-b border-line [scrollbar-width:thin]">
      <ul className="flex gap-x-0.5">
        {tabs.map((tab) => (
          <li key={tab.key}>
            <Link
              to={tab.to}
              title={tab.title}
              aria-current={tab.key === current ? 'page' : undefined}
              className={classNames(
                'inline-flex h-10 items-center gap-1.5 border-b-2 px-2 text-[0.8125rem] font-medium whitespace-nowrap focus-visible:-outline-offset-2',
                tab.key === current
                  ? 'border-accent text-ink'
                  : 'border-transparent text-muted hover:text-ink',
              )}
            >
              {tab.label}
              {tab.count !== undefined && (
                <Counter count={tab.count} urgent={tab.urgent === true && tab.count > 0} />
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
