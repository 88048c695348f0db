const STEPS = [1, 2, 2.5, 5, 10] as const;

/**
 * Where to draw the lines of a chart from 0 up to at least `max`: two to four steps of 1, 2, 2.5 or 5 times a power
 * of ten, in whole `unit`s. The last one is the top of the chart.
 */
export function chartTicks(max: number, unit = 1): number[] {
  const size = Math.max(max / unit, 1);
  const rough = size / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step =
    STEPS.map((factor) => factor * power).find((each) => Number.isInteger(each) && each >= rough) ?? 1;
  return Array.from({ length: Math.ceil(size / step) + 1 }, (_, index) => index * step * unit);
}
