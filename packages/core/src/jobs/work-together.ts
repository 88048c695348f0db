type Together<Item> = {
  atOnce: number;
  signal?: AbortSignal | undefined;
  work: (item: Item) => Promise<void>;
};

/**
 * Does the work on every item, some at once. Throws what one of them threw, or the signal's reason, after the others
 * have ended what they had begun: nothing of this run goes on beside the next. A job that throws is taken up again; one
 * that returns counts as done.
 */
export async function workTogether<Item>(
  items: Iterable<Item>,
  { atOnce, signal, work }: Together<Item>,
): Promise<void> {
  const stopping = new AbortController();
  const either = signal ? AbortSignal.any([signal, stopping.signal]) : stopping.signal;
  const waiting = items[Symbol.iterator]();

  async function worker(): Promise<void> {
    for (let next = waiting.next(); !next.done; next = waiting.next()) {
      either.throwIfAborted();
      await work(next.value);
    }
  }

  const workers = Array.from({ length: atOnce }, () =>
    worker().catch((error: unknown) => stopping.abort(error)),
  );
  await Promise.all(workers);
  either.throwIfAborted();
}
