import { countQueues } from '@bestellwerk/core/health/count-queues';
import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { AppDeps } from '../app-deps.ts';

export type Metrics = { measure: RequestHandler; registry: Registry };

/** What Prometheus may read: how long requests take, by route and not by address, and what waits. */
export function createMetrics({ db, logger }: Pick<AppDeps, 'db' | 'logger'>): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  const depth = new Gauge({
    name: 'bestellwerk_queue_depth',
    help: 'What waits to be done, by kind',
    labelNames: ['kind'],
    registers: [],
    async collect() {
      try {
        for (const { kind, waiting } of await db.asSystem(countQueues)) this.set({ kind }, waiting);
      } catch (error) {
        // The other figures matter most when the database is away.
        logger.warn({ err: error }, 'the queues could not be counted');
      }
    },
  });
  registry.registerMetric(depth);
  return {
    registry,
    measure(req, res, next) {
      const stop = duration.startTimer({ method: req.method });
      res.once('finish', () => {
        stop({ route: String(res.locals['route'] ?? 'other'), status: String(res.statusCode) });
      });
      next();
    },
  };
}
