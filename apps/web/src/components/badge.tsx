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

/** A state in icon, text and colour, so that none of the three is needed alone. */
export function Badge({
  tone = 'neutral',
  icon,
  children,
}: {
  tone?: Tone;
  icon?: ReactNode;
  children: ReactNode;
}) {
  return (
    <span
      className={classNames(
        'inline-flex h-6 max-w-full items-center gap-1 rounded-full border px-2 text-xs font-medium whitespace-nowrap',
        '[&_svg]:size-3.5 [&_svg]:shrink-0',
        TONE_CLASS[tone],
      )}
    >
      {icon}
      <span className="truncate">{children}</span>
    </span>
  );
}
