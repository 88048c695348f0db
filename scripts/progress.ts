/** One line per step with its duration; on a terminal the running step is shown, too. */
export async function step<Result>(
  title: string,
  work: () => Promise<Result>,
  options: { quietBelowMs?: number } = {},
): Promise<Result> {
  const startedMs = performance.now();
  const isTerminal = process.stdout.isTTY;
  if (isTerminal) process.stdout.write(`… ${title}`);
  try {
    const result = await work();
    const tookMs = performance.now() - startedMs;
    if (isTerminal) process.stdout.write('\r\x1b[K');
    if (tookMs >= (options.quietBelowMs ?? 0)) console.log(`✓ ${title} · ${seconds(tookMs)}`);
    return result;
  } catch (error) {
    if (isTerminal) process.stdout.write('\r\x1b[K');
    console.log(`✗ ${title} · ${seconds(performance.now() - startedMs)}`);
    throw error;
  }
}

export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
