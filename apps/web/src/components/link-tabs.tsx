import { startTransition, useOptimistic, type MouseEvent } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { classNames } from '../lib/class-names.ts';
import { Counter } from './counter.tsx';

export type LinkTab = {
  key: string;
  /** Path and search. */
  to: string;
  label: string;
  title?: string;
  count?: number | undefined;
  /** There are more than `count`. */
  isMore?: boolean;
  urgent?: boolean;
};

/**
 * Views of a page that have an address each. On narrow screens they scroll sideways, so that the current one is in sight.
 * The tab pressed is marked at once: a long list behind it takes several frames to change.
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
  const { pathname, search } = useLocation();
  const [shown, show] = useOptimistic(current);

  function go(event: MouseEvent, { key, to }: LinkTab): void {
    // A new tab or window is the browser's to open.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    startTransition(async () => {
      show(key);
      // As a link does it: the same address again is no step to go back.
      await navigate(to, { replace: to === pathname + search });
    });
  }

  return (
    <nav aria-label={label} className="overflow-x-auto border-b border-line [scrollbar-width:thin]">
      <ul className="flex w-max min-w-full gap-x-0.5">
        {tabs.map((tab) => (
          <li key={tab.key} ref={tab.key === shown ? keepInSight : null}>
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
                <Counter
                  count={tab.count}
                  isMore={tab.isMore}
                  urgent={tab.urgent === true && tab.count > 0}
                />
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Sideways only, the page stays where it is; and again when the tabs grow, as they do when their numbers come. */
function keepInSight(tab: HTMLElement | null) {
  const list = tab?.parentElement;
  const frame = list?.parentElement;
  if (!tab || !list || !frame) return undefined;
  const observer = new ResizeObserver(() => {
    const { left, right } = frame.getBoundingClientRect();
    const at = tab.getBoundingClientRect();
    frame.scrollLeft += Math.max(0, at.right - right) + Math.min(0, at.left - left);
  });
  observer.observe(list);
  return () => observer.disconnect();
}
