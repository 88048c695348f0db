import { Refusal } from '@bestellwerk/domain/refusal';
import type { Request } from 'express';

/**
 * A browser sends its cookie along with forms of other sites; their Origin gives them away. Compared with the
 * host the request was sent to, so that no address has to be configured. Throws `origin_mismatch`.
 */
export function checkOrigin(req: Request): void {
  const origin = req.get('origin');
  if (origin === undefined) return;
  const host = URL.canParse(origin) ? new URL(origin).host : null;
  if (host === null || host !== req.host?.toLowerCase()) {
    throw new Refusal('origin_mismatch', 'writes with a session are taken from our own pages only');
  }
}
