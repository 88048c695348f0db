import { CircleCheck, Clock, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../lib/class-names.ts';
import type { Tone } from './badge.tsx';

const LOOKS: Record<Tone, { box: string; icon: ReactNode }> = {
  neutral: { box: 'border-line bg-surface text-ink', icon: <Info aria-hidden /> },
  stuck: { box: 'border-stuck-line bg-stuck-soft text-stuck', icon: <TriangleAlert aria-hidden /> },
  waiting: { box: 'border-waiting-line bg-waiting-soft text-waiting', icon: <Clock aria-hidden /> },
  done: { box: 'border-done-line bg-done-soft text-done', icon: <CircleCheck aria-hidden /> },
  danger: { box: 'border-danger-line bg-danger-soft text-danger', icon: <TriangleAlert aria-hidden /> },
};

type NoticeProps = {
  tone?: Tone;
  title?: string;
  /** Beside the title, such as since when. */
  aside?: ReactNode;
  action?: ReactNode;
  className?: string;
  children?: ReactNode;
};

/** Something to know before going on, in the flow of the page. */
export function Notice({ tone = 'neutral', title, aside, action, className, children }: NoticeProps) {
  const look = LOOKS[tone];
  return (
    <div
      className={classNames(
        'flex flex-wrap items-start gap-x-3 gap-y-2 rounded-box border px-4 py-3',
        look.box,
        className,
      )}
    >
      <span className="mt-0.5 [&_svg]:size-4">{look.icon}</span>
      <div className="min-w-0 grow basis-60">
        {title && (
          <p className="flex flex-wrap items-baseline gap-x-2 font-semibold">
            {title}
            {aside}
          </p>
        )}
        {children && <div className={title ? 'mt-0.5 text-ink' : 'text-ink'}>{children}</div>}
      </div>
      {action}
    </div>
  );
}
