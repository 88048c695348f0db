/** As long as a query's data counts as fresh. */
const GOOD_FOR_MS = 10_000;

const asked = new Map<string, { answer: Promise<Response>; askedMs: number }>();

/** Asks before anybody needs the answer; the first call of the same address gets it. */
export function askEarly(address: string): void {
  // One that never comes must not keep anybody waiting.
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), GOOD_FOR_MS);
  const answer = fetch(address, { headers: { accept: 'application/json' }, signal: ending.signal }).finally(
    () => clearTimeout(timer),
  );
  // Whoever takes it hears of the failure; nobody has to take it.
  answer.catch(() => undefined);
  asked.set(address, { answer, askedMs: performance.now() });
}

/** An answer is given once and only while it is fresh; a refusal or a failure is asked for again, as if nobody had. */
export async function takeEarlyAnswer(address: string): Promise<Response | undefined> {
  const early = asked.get(address);
  if (early === undefined) return undefined;
  asked.delete(address);
  if (performance.now() - early.askedMs > GOOD_FOR_MS) return undefined;
  const response = await early.answer.catch(() => undefined);
  return response?.ok === true ? response : undefined;
}
