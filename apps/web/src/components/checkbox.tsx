import { useEffect, useRef, type InputHTMLAttributes } from 'react';
import { classNames } from '../lib/class-names.ts';

type CheckboxProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & {
  /** Some, but not all, of what it stands for. */
  indeterminate?: boolean;
};

/** A bare box; give it an `aria-label` or wrap it in a `<label>`. Its target is 24 px. */
export function Checkbox({ indeterminate = false, className, ...rest }: CheckboxProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = indeterminate;
  }, [indeterminate]);
  return (
    <span className="relative inline-flex size-6 items-center justify-center">
      <input
        {...rest}
        ref={box}
        type="checkbox"
        className={classNames('size-4 accent-accent before:absolute before:inset-0', className)}
      />
    </span>
  );
}
