import type { ReactNode } from 'react';

/** Numbered steps of a setup. */
export function GuideSteps({ children }: { children: ReactNode }) {
  return (
    <ol className="flex list-decimal flex-col gap-4 pl-5 marker:font-medium marker:text-muted">{children}</ol>
  );
}

export function GuideStep({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <li className="pl-1">
      <p>{text}</p>
      {children && <div className="mt-2">{children}</div>}
    </li>
  );
}

/** Events to subscribe to: the shop's own name, and what it means. */
export function TopicList({
  label,
  topics,
}: {
  label: string;
  topics: readonly (readonly [string, string])[];
}) {
  return (
    <ul aria-label={label} className="grid gap-x-4 gap-y-1 sm:grid-cols-2">
      {topics.map(([code, meaning]) => (
        <li key={code} className="flex flex-wrap items-baseline gap-x-2">
          <code className="text-[0.8125rem] font-medium">{code}</code>
          <span className="text-[0.8125rem] text-muted">{meaning}</span>
        </li>
      ))}
    </ul>
  );
}
