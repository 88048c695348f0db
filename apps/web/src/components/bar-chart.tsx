import { ChartFrame, type ChartProps } from './chart-frame.tsx';

/** One bar a day: for counts, where each day stands for itself. */
export function BarChart(props: ChartProps) {
  const step = 100 / Math.max(1, props.points.length);
  return (
    <ChartFrame {...props}>
      {({ top, active }) =>
        props.points.map((point, index) => {
          const height = (point.value / top) * 100;
          return (
            <g key={point.key}>
              {index === active && (
                <rect x={index * step} y={0} width={step} height={100} className="fill-sunken" />
              )}
              <rect
                x={index * step + step * 0.15}
                y={100 - height}
                width={step * 0.7}
                height={height}
                className="fill-accent"
              />
            </g>
          );
        })
      }
    </ChartFrame>
  );
}
