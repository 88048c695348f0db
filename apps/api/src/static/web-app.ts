import { join } from 'node:path';
import express, { type RequestHandler, type Router } from 'express';
import { sendPacked } from './send-packed.ts';

const FOR_GOOD = 'public, max-age=31536000, immutable';

/**
 * The built web app. Files with a hash in their name never change and are kept for good; the page itself is asked
 * for again each time, or a browser would go on loading scripts of an older version.
 */
export function webApp(root: string): Router {
  const router = express.Router();
  const assets = join(root, 'assets');
  const asTheyAre = express.static(assets, {
    cacheControl: false,
    index: false,
    setHeaders: (res) => void res.setHeader('Cache-Control', FOR_GOOD),
  });
  router.use('/assets', sendPacked(assets, FOR_GOOD), asTheyAre);
  router.use('/assets', (_req, _res, next) => next('router'));
  router.use(express.static(root, { index: false, maxAge: 0 }));
  router.get('/{*path}', sendPage(root));
  return router;
}

/** Every address of the web app is the same page; a missing file is not. */
function sendPage(root: string): RequestHandler {
  return (req, res, next) => {
    if (/\.\w+$/u.test(req.path)) return next('router');
    res.sendFile('index.html', { root, headers: { 'Cache-Control': 'no-cache' } }, (error) => {
      if (error && !res.headersSent) next('router');
    });
  };
}
