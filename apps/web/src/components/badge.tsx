import type { ReactNode } from 'react';
import { classNames } from '../lib/class-names.ts';

export const TONES = ['neutral', 'stuck', 'waiting', 'done', 'danger'] as const;
export type Tone = (typeof TONES)[number];

const TONE_CLASS: Record<Tone, string> = {
  neutral: 'bg-sunken text-muted border-line',
  stuck: 'bg-stuck-soft text-stuck border-stuck-line',
  waiting: 'bg-waiting-soft text-waiting border-waiting-line',
  done: 'bg-done-soft text-done border-done-line',
  danger: 'bg-danger-soft text-danger border-danger-line',
};

type BadgeProps = {
  tone?: Tone;
  icon?: ReactNode;
  /** Goes over two lines where one is too short, instead of being cut. */
  wraps?: boolean;
  children: ReactNode;
};

/** A state in icon, text and colour, so that none of the three is needed alone. */
export function Badge({ tone = 'neutral', icon, wraps = false, children }: BadgeProps) {
  return (
    <span
      className={classNames(
        'inline-flex max-w-full items-center gap-1 rounded-xl border px-2 text-xs font-medium',
        '[&_svg]:size-3.5 [&_svg]:shrink-0',
        wraps ? 'min-h-6 py-0.5' : 'h-6 whitespace-nowrap',
        TONE_CLASS[tone],
      )}
    >
      {icon}
      <span className={wraps ? 'min-w-0' : 'truncate'}>{children}</span>
    </span>
  );
}
