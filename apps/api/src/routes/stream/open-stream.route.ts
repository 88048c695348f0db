import { openStream } from '@bestellwerk/contracts/seller-api/stream';
import { authenticate, findCaller } from '../../http/authenticate.ts';
import { rawRoute } from '../../http/route.ts';

const HEARTBEAT_MS = 15_000;

/**
 * Server-sent events until the reader goes or the process ends. Where hints may have been missed the stream ends,
 * too: the browser connects again by itself and reads afresh.
 */
export const openStreamRoute = rawRoute(openStream, async (app, req, res) => {
  const { identity } = await authenticate(app, req, res);
  // `no-transform` keeps the answer from being compressed, which would hold hints back.
  res.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache, no-transform' });
  res.flushHeaders();
  res.write('retry: 1000\n\n');
  const end = () => res.end();
  // A session that has ended and a token that was revoked end their streams, too.
  const heartbeat = setInterval(() => {
    findCaller(app, req).then((caller) => (caller ? res.write(': still here\n\n') : end()), end);
  }, HEARTBEAT_MS);
  const unsubscribe = app.hints.subscribe(identity.sellerId, {
    onHint: (hint) => res.write(`data: ${JSON.stringify(hint)}\n\n`),
    onGap: end,
  });
  app.closing.addEventListener('abort', end);
  res.once('close', () => {
    clearInterval(heartbeat);
    unsubscribe();
    app.closing.removeEventListener('abort', end);
  });
});
