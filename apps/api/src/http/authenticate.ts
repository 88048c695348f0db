import { findApiToken } from '@bestellwerk/core/api-tokens/find-api-token';
import type { Identity } from '@bestellwerk/core/identity';
import { findSession } from '@bestellwerk/core/sessions/find-session';
import { Refusal } from '@bestellwerk/domain/refusal';
import type { Request, Response } from 'express';
import type { App } from '../app-deps.ts';
import { readSessionCookie, setSessionCookie } from './session-cookie.ts';

export type Authenticated = { identity: Identity; via: 'token' | 'cookie' };
type Found = Authenticated & { prolongedSecret?: string };

/** Who calls: a program with its token, or a person with a session. Throws `unauthenticated`. */
export async function authenticate(app: App, req: Request, res: Response): Promise<Authenticated> {
  const found = await findCaller(app, req);
  if (!found) throw new Refusal('unauthenticated', 'sign in, or send a valid token');
  // The cookie lives as long as the session, or the browser would forget it earlier.
  if (found.prolongedSecret) setSessionCookie(req, res, found.prolongedSecret, app.sessionSecret);
  return found;
}

/** The same without an answer to write to. An Authorization header counts alone, even beside a good cookie. */
export function findCaller(app: App, req: Request): Promise<Found | null> {
  const header = req.get('authorization');
  return header === undefined ? bySession(app, req) : byToken(app, header);
}

async function byToken(app: App, header: string): Promise<Found | null> {
  const token = /^Bearer +([\w-]{1,200})$/iu.exec(header.trim())?.[1];
  if (token === undefined) return null;
  const identity = await findApiToken(app.db, token);
  return identity && { identity, via: 'token' };
}

async function bySession(app: App, req: Request): Promise<Found | null> {
  const secret = readSessionCookie(req, app.sessionSecret);
  if (secret === undefined) return null;
  const session = await findSession(app.db, secret);
  if (!session) return null;
  return {
    identity: session.identity,
    via: 'cookie',
    prolongedSecret: session.wasProlonged ? secret : undefined,
  };
}
