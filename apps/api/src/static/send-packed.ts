import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RequestHandler } from 'express';

const ENDINGS = { br: '.br', gzip: '.gz' } as const;

/**
 * Sends the file that the build has packed already, where there is one the browser can read: the best packing, and no
 * time spent on it at each request. Everything else goes on to whoever sends files as they are.
 */
export function sendPacked(folder: string, cacheControl: string): RequestHandler {
  return async (req, res, next) => {
    // Which of them is sent depends on it, also where it is none.
    res.vary('Accept-Encoding');
    // Browsers name gzip first and mean no preference.
    const encoding = req.acceptsEncodings('br') || req.acceptsEncodings('gzip');
    if ((encoding !== 'br' && encoding !== 'gzip') || !/^\/[\w.-]+\.(?:js|css)$/u.test(req.path))
      return next();
    const name = `${req.path}${ENDINGS[encoding]}`;
    const isThere = await stat(join(folder, name)).then(
      (found) => found.isFile(),
      () => false,
    );
    if (!isThere) return next();
    res.type(req.path.endsWith('.css') ? 'css' : 'js');
    res.set({ 'Content-Encoding': encoding, 'Cache-Control': cacheControl });
    res.sendFile(name, { root: folder, cacheControl: false }, (error) => {
      if (error && !res.headersSent) next('router');
    });
  };
}
