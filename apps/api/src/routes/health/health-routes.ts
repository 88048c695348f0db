import { checkReadiness } from '@bestellwerk/core/health/check-readiness';
import { Refusal } from '@bestellwerk/domain/refusal';
import express from 'express';
import type { App } from '../../app-deps.ts';
import type { Metrics } from '../../metrics/metrics.ts';

const READY_WITHIN_MS = 3_000;

/** For whoever runs the process: is it there, can it work, how is it doing. */
export function healthRoutes(app: App, metrics: Metrics): express.Router {
  const router = express.Router();
  router.get('/healthz', (_req, res) => void res.json({ status: 'ok' }));
  router.get('/readyz', async (_req, res) => {
    const problems = await app.db.asSystem(checkReadiness, { timeoutMs: READY_WITHIN_MS }).catch(() => {
      throw new Refusal('unavailable', 'the database cannot be reached');
    });
    if (app.closing.aborted) problems.push('the process is ending');
    if (problems.length > 0) throw new Refusal('unavailable', problems.join('; '));
    res.json({ status: 'ok' });
  });
  router.get('/metrics', async (_req, res) => {
    res.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  return router;
}
