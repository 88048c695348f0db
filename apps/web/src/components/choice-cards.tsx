import { useId, type ReactNode } from 'react';

export type Choice<Value extends string> = {
  value: Value;
  label: string;
  hint?: string;
  icon?: ReactNode;
};

type ChoiceCardsProps<Value extends string> = {
  legend: string;
  choices: readonly Choice<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  error?: string | undefined;
  className?: string;
};

/** One of a few, all in sight: radio buttons with room for a sentence each. */
export function ChoiceCards<Value extends string>(props: ChoiceCardsProps<Value>) {
  const id = useId();
  return (
    <fieldset aria-describedby={props.error ? `${id}-error` : undefined}>
      <legend className="mb-1 text-[0.8125rem] font-medium">{props.legend}</legend>
      <div className={props.className ?? 'grid gap-2 sm:grid-cols-3'}>
        {props.choices.map(({ value, label, hint, icon }) => (
          <label
            key={value}
            className="flex cursor-pointer items-start gap-2.5 rounded-control border border-field/60 bg-surface px-3 py-2 hover:bg-sunken has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={id}
              value={value}
              checked={props.value === value}
              onChange={() => props.onChange(value)}
              className="mt-0.5 size-4 shrink-0 accent-accent outline-none"
            />
            {icon}
            <span className="min-w-0">
              <span className="block font-medium">{label}</span>
              {hint && <span className="block text-[0.8125rem] text-muted">{hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {props.error && (
        <p id={`${id}-error`} className="mt-1 text-[0.8125rem] text-danger">
          {props.error}
        </p>
      )}
    </fieldset>
  );
}
