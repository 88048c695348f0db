import { ChevronRight } from 'lucide-react';
import { useState, type PointerEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { chartTicks } from '../lib/chart-scale.ts';

export type ChartPoint = {
  key: string;
  /** "Mo., 23.11." */ label: string;
  /** "23.11.", under the chart. */ shortLabel: string;
  value: number;
  /** The value in words: "14 Bestellungen". */ text: string;
  /** What lies ahead and may come otherwise. */ isForecast?: boolean;
  /** Where more is to be seen of it. */ to?: string;
};

export type ChartProps = {
  /** Names the chart and its table. */
  caption: string;
  points: readonly ChartPoint[];
  /** Heads of the table's columns. */
  columns: readonly [string, string];
  axisText: (value: number) => string;
  /** The axis has steps of whole units: 1 for orders, 100 for cents. */
  unit?: number;
  /** What it says as long as nothing is pointed at. */
  summary: string;
};

type ChartFrameProps = ChartProps & {
  /** Draws into 0 to 100 in both directions, the origin at the top left. */
  children: (scale: { top: number; active: number | null }) => ReactNode;
};

/** Axes, what is pointed at, and the same figures as a table for everybody who wants or needs it. */
export function ChartFrame({ caption, points, columns, axisText, unit, summary, children }: ChartFrameProps) {
  const { t } = useTranslation('components');
  const [active, setActive] = useState<number | null>(null);
  const ticks = chartTicks(Math.max(...points.map((point) => point.value), 0), unit);
  const top = ticks.at(-1) ?? 1;
  const pointAt = (event: PointerEvent<HTMLDivElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const index = Math.floor(((event.clientX - left) / width) * points.length);
    setActive(Math.min(points.length - 1, Math.max(0, index)));
  };
  const shown = active === null ? undefined : points[active];
  const marks = [points[0], points[Math.floor((points.length - 1) / 2)], points.at(-1)];

  return (
    <figure>
      <figcaption className="sr-only">{caption}</figcaption>
      <p aria-hidden className="amount mb-2 truncate text-[0.8125rem] text-muted">
        {shown ? `${shown.label}: ${shown.text}` : summary}
      </p>
      <div aria-hidden className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2 gap-y-2">
        <div
          className="relative h-36 min-w-0 touch-pan-y"
          onPointerMove={pointAt}
          onPointerLeave={() => setActive(null)}
        >
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" className="absolute inset-0 size-full">
            {ticks.map((tick) => (
              <line
                key={tick}
                x1={0}
                x2={100}
                y1={100 - (tick / top) * 100}
                y2={100 - (tick / top) * 100}
                vectorEffect="non-scaling-stroke"
                className="stroke-line"
              />
            ))}
            {children({ top, active })}
          </svg>
          {/* For the pointer; everybody else has the links of the table. */}
          {shown?.to !== undefined && <Link to={shown.to} tabIndex={-1} className="absolute inset-0" />}
        </div>
        <div className="amount relative h-36 text-right text-xs text-faint">
          {/* Gives the column its width. */}
          <span className="invisible">{axisText(top)}</span>
          {ticks.map((tick) => (
            <span
              key={tick}
              className="absolute right-0 -translate-y-1/2"
              style={{ top: `${100 - (tick / top) * 100}%` }}
            >
              {axisText(tick)}
            </span>
          ))}
        </div>
        <div className="amount flex justify-between text-xs text-faint">
          {marks.map((point) => point && <span key={point.key}>{point.shortLabel}</span>)}
        </div>
      </div>
      <details className="group mt-2">
        <summary className="inline-flex min-h-6 list-none items-center gap-1 text-[0.8125rem] text-muted hover:text-ink">
          <ChevronRight aria-hidden className="size-3.5 transition-transform group-open:rotate-90" />
          {t('chart.asTable')}
          <span className="sr-only">: {caption}</span>
        </summary>
        <div className="mt-2 max-h-64 overflow-y-auto" role="region" aria-label={caption} tabIndex={0}>
          <table className="w-full text-left text-[0.8125rem]">
            <caption className="sr-only">{caption}</caption>
            <thead className="sticky top-0 bg-surface text-muted">
              <tr>
                <th scope="col" className="py-1 font-medium">
                  {columns[0]}
                </th>
                <th scope="col" className="py-1 text-right font-medium">
                  {columns[1]}
                </th>
              </tr>
            </thead>
            <tbody>
              {points.toReversed().map((point) => (
                <tr key={point.key} className="border-t border-line">
                  <th scope="row" className="py-1 font-normal">
                    {point.to === undefined ? (
                      point.label
                    ) : (
                      <Link
                        to={point.to}
                        className="inline-flex min-h-6 items-center text-accent-ink hover:underline"
                      >
                        {point.label}
                      </Link>
                    )}
                  </th>
                  <td className="amount py-1 text-right">{point.text}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
