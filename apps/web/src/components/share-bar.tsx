import type { ReactNode } from 'react';

export type Share = {
  key: string;
  label: string;
  value: number;
  /** The value in words: "161,18 €". */ text: ReactNode;
  /** A fill and a background of the same colour. */ tone: 'accent' | 'stuck';
};

const TONES = {
  accent: { fill: 'fill-accent', dot: 'bg-accent' },
  stuck: { fill: 'fill-stuck', dot: 'bg-stuck' },
} as const;

type ShareBarProps = { caption: string; columns: readonly [string, string]; shares: readonly Share[] };

/** Parts of one sum side by side; the table below is its legend and says the same without the picture. */
export function ShareBar({ caption, columns, shares }: ShareBarProps) {
  const total = Math.max(
    1,
    shares.reduce((sum, { value }) => sum + value, 0),
  );
  const starts = shares.map((_, index) =>
    shares.slice(0, index).reduce((sum, { value }) => sum + (value / total) * 100, 0),
  );
  return (
    <>
      <svg aria-hidden viewBox="0 0 100 10" preserveAspectRatio="none" className="h-3 w-full rounded-full">
        {shares.map(({ key, value, tone }, index) => (
          <rect
            key={key}
            x={starts[index]}
            y={0}
            width={(value / total) * 100}
            height={10}
            className={TONES[tone].fill}
          />
        ))}
      </svg>
      <table className="mt-2 w-full text-left">
        <caption className="sr-only">{caption}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{columns[0]}</th>
            <th scope="col">{columns[1]}</th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ key, label, text, tone }) => (
            <tr key={key}>
              <th scope="row" className="py-1 font-normal">
                <span aria-hidden className={`mr-2 inline-block size-2.5 rounded-full ${TONES[tone].dot}`} />
                {label}
              </th>
              <td className="amount py-1 text-right font-medium">{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
