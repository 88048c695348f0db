import { openStream } from '@bestellwerk/contracts/seller-api/stream';
import { authenticate, findCaller } from '../../http/authenticate.ts';
import { rawRoute } from '../../http/route.ts';

const HEARTBEAT_MS = 15_000;
/** Bytes. A reader that lets more pile up is cut off; it connects again and reads afresh what it shows. */
const MOST_UNREAD = 64 << 10;

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
  const send = (event: string) => (res.writableLength > MOST_UNREAD ? res.destroy() : res.write(event));
  // A session that has ended and a token that was revoked end their streams, too. The beat is an event of its own
  // and no comment, since a browser does not show comments to the page, which watches for silence.
  const heartbeat = setInterval(() => {
    findCaller(app, req).then((caller) => (caller ? send('event: beat\ndata: 1\n\n') : end()), end);
  }, HEARTBEAT_MS);
  const unsubscribe = app.hints.subscribe(identity.sellerId, {
    onHint: (hint) => send(`data: ${JSON.stringify(hint)}\n\n`),
    onGap: end,
  });
  app.closing.addEventListener('abort', end);
  res.once('close', () => {
    clearInterval(heartbeat);
    unsubscribe();
    app.closing.removeEventListener('abort', end);
  });
});
