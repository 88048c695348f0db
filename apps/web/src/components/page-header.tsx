import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

type PageHeaderProps = {
  title: string;
  /** Beside the title, such as a status. */
  badge?: ReactNode;
  text?: ReactNode;
  back?: { to: string; label: string };
  /** The page's one primary action last. */
  actions?: ReactNode;
};

export function PageHeader({ title, badge, text, back, actions }: PageHeaderProps) {
  return (
    <header className="mb-5">
      {back && (
        <Link
          to={back.to}
          className="-ml-1 mb-1 inline-flex min-h-6 items-center gap-0.5 text-[0.8125rem] text-muted hover:text-ink"
        >
          <ChevronLeft aria-hidden className="size-4" />
          {back.label}
        </Link>
      )}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
        {badge}
        {actions && <div className="ml-auto flex flex-wrap gap-2">{actions}</div>}
      </div>
      {text && <div className="mt-1 max-w-3xl text-muted">{text}</div>}
    </header>
  );
}
