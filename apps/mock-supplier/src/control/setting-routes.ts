import { z } from 'zod';
import { json } from '../http/answer.ts';
import { limitsSchema } from '../settings.ts';
import type { ControlRoutes } from './control-call.ts';

const rateLimitSchema = z.object({ perSecond: z.int().positive() });
const duplicateRecognitionSchema = z.object({ enabled: z.boolean() });
const settingsSchema = z.strictObject({
  minimumOrderCents: z.int().min(0).optional(),
  codedErrorStatus: z.int().min(200).max(599).optional(),
  limits: limitsSchema.partial().optional(),
});

/** Assumptions about the real supplier, to be turned around by tests. */
export const settingRoutes: ControlRoutes = {
  'GET rate-limit': (_input, { rateLimit, settings }) =>
    json(200, { perSecond: settings.perSecond, refused: rateLimit.refused() }),

  'PUT rate-limit': ({ body }, { settings }) => {
    settings.perSecond = rateLimitSchema.parse(body).perSecond;
    return json(200, { perSecond: settings.perSecond });
  },

  'PUT duplicate-recognition': ({ body }, { settings }) => {
    settings.duplicateRecognition = duplicateRecognitionSchema.parse(body).enabled;
    return json(200, { enabled: settings.duplicateRecognition });
  },

  'GET settings': (_input, { settings }) => json(200, settings),

  'PUT settings': ({ body }, { settings }) => {
    const { limits, ...rest } = settingsSchema.parse(body);
    Object.assign(settings, rest);
    Object.assign(settings.limits, limits);
    return json(200, settings);
  },
};
