import { createHmac, timingSafeEqual } from 'node:crypto';
import { SESSION_MS } from '@bestellwerk/core/sessions/session-lifetime';
import type { CookieOptions, Request, Response } from 'express';

const NAME = 'bestellwerk_session';

/** The session's secret, signed, so that made-up ones are refused without asking the database. */
export function setSessionCookie(req: Request, res: Response, secret: string, key: string): void {
  const value = `${secret}.${sign(secret, key)}`;
  res.cookie(NAME, value, { ...optionsFor(req), maxAge: SESSION_MS });
}

export function clearSessionCookie(req: Request, res: Response): void {
  res.clearCookie(NAME, optionsFor(req));
}

/** Undefined without a cookie, and for one that was not signed by us. */
export function readSessionCookie(req: Request, key: string): string | undefined {
  const match = new RegExp(`(?:^|;\\s*)${NAME}=([\\w-]+)\\.([\\w-]+)(?:;|$)`).exec(req.headers.cookie ?? '');
  const [, secret = '', given = ''] = match ?? [];
  const expected = Buffer.from(sign(secret, key));
  const actual = Buffer.from(given);
  return expected.length === actual.length && timingSafeEqual(expected, actual) ? secret : undefined;
}

function sign(secret: string, key: string): string {
  return createHmac('sha256', key).update(`session:${secret}`).digest('base64url');
}

function optionsFor(req: Request): CookieOptions {
  return { httpOnly: true, sameSite: 'lax', secure: req.secure, path: '/' };
}
