import type { Session } from '@bestellwerk/contracts/seller-api/session';
import type { SignedInUser } from '@bestellwerk/core/sessions/get-signed-in-user';
import type { Installation } from '../../app-deps.ts';

export function presentSession(signedIn: SignedInUser, { demo, payments }: Installation): Session {
  return { ...signedIn, installation: { demo, payments } };
}
