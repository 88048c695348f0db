import { once } from 'node:events';
import type { Response } from 'express';

/** Writes, and waits while the reader is slower than we are. Returns when the reader has gone, too. */
export async function writeWhenReady(res: Response, text: string): Promise<void> {
  if (text === '' || res.destroyed || res.write(text)) return;
  const gone = new AbortController();
  const stop = () => gone.abort();
  res.once('close', stop);
  await once(res, 'drain', { signal: gone.signal }).catch(() => undefined);
  res.off('close', stop);
}
