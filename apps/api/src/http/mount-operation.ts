import type { Operation } from '@bestellwerk/contracts/http/operation';
import type { RequestHandler, Router } from 'express';
import type { App } from '../app-deps.ts';
import { answerReading } from './answer-reading.ts';
import { answerSeller } from './answer-seller.ts';
import type { Route } from './route.ts';

/** Mounts a route at the method and path of its operation. */
export function mountOperation(router: Router, app: App, route: Route): void {
  const handler: RequestHandler = async (req, res) => {
    res.locals['route'] = route.operation.path;
    if (route.kind === 'raw') await route.handle(app, req, res);
    else if (route.kind === 'reading') await answerReading(app, route, req, res);
    else await answerSeller(app, route, req, res);
  };
  router[route.operation.method](expressPath(route.operation), handler);
}

function expressPath(operation: Operation): string {
  return operation.path.replaceAll(/\{(\w+)\}/g, ':$1');
}
