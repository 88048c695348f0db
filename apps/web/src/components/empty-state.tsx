import type { ReactNode } from 'react';

type EmptyStateProps = { icon: ReactNode; title: string; text?: ReactNode; action?: ReactNode };

export function EmptyState({ icon, title, text, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-2 px-6 py-14 text-center">
      <div aria-hidden className="mb-1 text-faint [&_svg]:size-8">
        {icon}
      </div>
      <h2 className="text-base font-semibold">{title}</h2>
      {text && <div className="max-w-md text-muted">{text}</div>}
      {action && <div className="mt-3 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
