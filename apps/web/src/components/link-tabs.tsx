import { startTransition, useOptimistic, type MouseEvent } from 'react';
import { Link, useNavigate, type To } from 'react-router';
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

/**
 * Views of a page that have an address each. On narrow screens they scroll sideways. The tab pressed is marked at once:
 * a long list behind it takes several frames to change.
 */
export function LinkTabs({
  label,
  tabs,
  current,
}: {
  label: string;
  tabs: readonly LinkTab[];
  current: string;
}) {
  const navigate = useNavigate();
  const [shown, show] = useOptimistic(current);

  function go(event: MouseEvent, { key, to }: LinkTab): void {
    // A new tab or window is the browser's to open.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    startTransition(async () => {
      show(key);
      await navigate(to, { replace: key === current });
    });
  }

  return (
    <nav aria-label={label} className="overflow-x-auto border-b border-line [scrollbar-width:thin]">
      <ul className="flex gap-x-0.5">
        {tabs.map((tab) => (
          <li key={tab.key}>
            <Link
              to={tab.to}
              title={tab.title}
              onClick={(event) => go(event, tab)}
              aria-current={tab.key === shown ? 'page' : undefined}
              className={classNames(
                'inline-flex h-10 items-center gap-1.5 border-b-2 px-2 text-[0.8125rem] font-medium whitespace-nowrap focus-visible:-outline-offset-2',
                tab.key === shown ? 'border-accent text-ink' : 'border-transparent text-muted hover:text-ink',
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
