import { useId } from 'react';
import { CopyButton } from './copy-button.tsx';

/** A value to be entered somewhere else, such as an address, with its button to copy. */
export function CopyLine({ label, value }: { label: string; value: string }) {
  const id = useId();
  return (
    <div className="min-w-0">
      <p id={id} className="text-[0.8125rem] font-medium">
        {label}
      </p>
      <div className="mt-1 flex items-start gap-1">
        <code
          aria-labelledby={id}
          role="group"
          className="min-w-0 grow rounded-control border border-line bg-canvas px-2.5 py-1.5 text-[0.8125rem] break-all select-all"
        >
          {value}
        </code>
        <CopyButton text={value} thing={label} />
      </div>
    </div>
  );
}
