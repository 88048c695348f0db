import { useId, type ReactNode } from 'react';
import { classNames } from '../lib/class-names.ts';

type SwitchProps = {
  label: string;
  hint?: ReactNode;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
};

/** A setting that takes effect at once. */
export function Switch({ label, hint, checked, disabled, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div className="flex items-start justify-between gap-4">
      <div className="min-w-0">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        {hint && (
          <div id={`${id}-hint`} className="mt-0.5 text-[0.8125rem] text-muted">
            {hint}
          </div>
        )}
      </div>
      <span className="relative mt-0.5 inline-flex h-6 w-10 shrink-0">
        <input
          id={id}
          type="checkbox"
          role="switch"
          checked={checked}
          disabled={disabled}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => onChange(event.target.checked)}
          className={classNames(
            'peer absolute inset-0 m-0 cursor-pointer appearance-none rounded-full border border-field',
            'bg-sunken transition-colors checked:border-accent checked:bg-accent disabled:opacity-60',
          )}
        />
        <span
          aria-hidden
          className={classNames(
            'pointer-events-none absolute top-1 left-1 size-4 rounded-full bg-field transition-transform',
            'peer-checked:translate-x-4 peer-checked:bg-on-accent',
          )}
        />
      </span>
    </div>
  );
}
