import { CopyButton } from './copy-button.tsx';

/** Text for programs, as it is; long lines scroll inside. */
export function CodeBlock({ label, text }: { label: string; text: string }) {
  return (
    <div className="rounded-control border border-line bg-canvas">
      <div className="flex items-center justify-between gap-2 border-b border-line py-1 pr-1 pl-3 text-xs text-muted">
        {label}
        <CopyButton text={text} thing={label} />
      </div>
      <pre
        role="region"
        aria-label={label}
        tabIndex={0}
        className="max-h-80 overflow-auto p-3 text-xs leading-5"
      >
        <code>{text}</code>
      </pre>
    </div>
  );
}
