import { ChartFrame, type ChartProps } from './chart-frame.tsx';

/** A line over days: for a level that goes on, such as a balance. What is only forecast is dashed. */
export function LineChart(props: ChartProps) {
  const { points } = props;
  const step = 100 / Math.max(1, points.length);
  return (
    <ChartFrame {...props}>
      {({ top, active }) => {
        const place = (value: number, index: number) =>
          `${(index + 0.5) * step},${100 - (value / top) * 100}`;
        const known = points.filter((point) => !point.isForecast);
        const line = known.map((point, index) => place(point.value, index)).join(' ');
        const ahead = points
          .map((point, index) => place(point.value, index))
          .slice(Math.max(0, known.length - 1))
          .join(' ');
        const ends = [`${step / 2},100`, `${(known.length - 0.5) * step},100`] as const;
        return (
          <>
            <polygon points={`${ends[0]} ${line} ${ends[1]}`} className="fill-accent-soft" />
            <polyline
              points={line}
              fill="none"
              strokeWidth={2}
              strokeLinejoin="round"
              vectorEffect="non-scaling-stroke"
              className="stroke-accent"
            />
            {known.length < points.length && (
              <polyline
                points={ahead}
                fill="none"
                strokeWidth={2}
                strokeDasharray="4 4"
                strokeLinejoin="round"
                vectorEffect="non-scaling-stroke"
                className="stroke-accent"
              />
            )}
            {active !== null && (
              <line
                x1={(active + 0.5) * step}
                x2={(active + 0.5) * step}
                y1={0}
                y2={100}
                vectorEffect="non-scaling-stroke"
                className="stroke-field"
              />
            )}
          </>
        );
      }}
    </ChartFrame>
  );
}
