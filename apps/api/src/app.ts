import { SELLER_API } from '@bestellwerk/contracts/seller-api/operations';
import compression from 'compression';
import express, { type Express } from 'express';
import type { App, AppDeps } from './app-deps.ts';
import { handleErrors, refuseUnknownPath } from './http/handle-errors.ts';
import { mountOperation } from './http/mount-operation.ts';
import { assignRequestId } from './http/request-id.ts';
import { securityHeaders } from './http/security-headers.ts';
import { createSignInThrottle } from './http/sign-in-throttle.ts';
import { createMetrics } from './metrics/metrics.ts';
import { apiDocs } from './openapi/api-docs.ts';
import { buildOpenApiDocument } from './openapi/build-openapi-document.ts';
import { healthRoutes } from './routes/health/health-routes.ts';
import { SELLER_API_ROUTES } from './routes/seller-api-routes.ts';
import { webApp } from './static/web-app.ts';

/** The whole HTTP side of a process: the API, its documents, and the web app where it has been built. */
export function createApp(deps: AppDeps): Express {
  const app: App = { ...deps, signInThrottle: createSignInThrottle(deps.clock) };
  const metrics = createMetrics(deps);
  const http = express();
  http.disable('x-powered-by').disable('etag').set('query parser', false);
  // Only a proxy on this machine may speak for a caller's address and protocol.
  http.set('trust proxy', 'loopback');
  http.use(assignRequestId, metrics.measure, securityHeaders, compression());

  http.use(healthRoutes(app, metrics));
  http.use('/api/v1', sellerApi(app));
  http.use('/api/docs', apiDocs());
  http.use('/api', refuseUnknownPath);
  if (deps.webRoot !== undefined) http.use(webApp(deps.webRoot));
  http.use(refuseUnknownPath);
  http.use(handleErrors(deps.logger));
  return http;
}

/** Mounts every operation of the contract, in its order. One without a route is a mistake and stops the start. */
function sellerApi(app: App): express.Router {
  const router = express.Router();
  const document = JSON.stringify(buildOpenApiDocument());
  router.get('/openapi.json', (_req, res) => void res.type('application/json').send(document));
  for (const operation of SELLER_API) {
    const route = SELLER_API_ROUTES.find((candidate) => candidate.operation === operation);
    if (!route) throw new Error(`no route for the operation ${operation.id}`);
    mountOperation(router, app, route);
  }
  return router;
}
