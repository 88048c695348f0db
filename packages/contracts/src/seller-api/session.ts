import { z } from 'zod';
import { defineOperation } from '../http/operation.ts';

export const LANGUAGES = ['de', 'en'] as const;
export const THEMES = ['system', 'light', 'dark'] as const;

export const sessionSchema = z
  .object({
    user: z.object({
      id: z.string(),
      email: z.string(),
      name: z.string(),
      language: z.enum(LANGUAGES),
      theme: z.enum(THEMES),
    }),
    seller: z.object({ id: z.string(), name: z.string() }),
    /** What this installation allows, so that the web shows only what works. */
    installation: z.object({ demo: z.boolean(), payments: z.enum(['demo', 'none']) }),
  })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof sessionSchema>;

/** Wrong credentials are 401 whatever their form, so nothing but the types is checked here. */
export const signInSchema = z.object({ email: z.string().max(1000), password: z.string().max(1000) });

export const signIn = defineOperation({
  id: 'signIn',
  method: 'post',
  path: '/session',
  tag: 'session',
  summary: 'Sign in; sets an HttpOnly cookie',
  auth: 'none',
  body: signInSchema,
  responses: { 200: sessionSchema },
  refusals: ['invalid_credentials', 'rate_limited'],
});
export const getSession = defineOperation({
  id: 'getSession',
  method: 'get',
  path: '/session',
  tag: 'session',
  summary: 'Who is signed in',
  responses: { 200: sessionSchema },
});
export const signOut = defineOperation({
  id: 'signOut',
  method: 'delete',
  path: '/session',
  tag: 'session',
  summary: 'Sign out',
  auth: 'session',
  responses: { 204: null },
});
/** What a visitor who is not signed in may know: whether this is a demo, and then its login. */
export const getInstallation = defineOperation({
  id: 'getInstallation',
  method: 'get',
  path: '/installation',
  tag: 'session',
  summary: 'What the sign-in page needs to know',
  auth: 'none',
  responses: {
    200: z.object({
      demo: z.boolean(),
      demoLogin: z.object({ email: z.string(), password: z.string() }).optional(),
    }),
  },
});
