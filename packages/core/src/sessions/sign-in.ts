import type { Database } from '@bestellwerk/db/database';
import { Refusal } from '@bestellwerk/domain/refusal';
import { newSecret } from '@bestellwerk/platform/ids';
import type { Identity } from '../identity.ts';
import { hashSecret } from '../secret-hash.ts';
import { verifyNothing, verifyPassword } from './password-hash.ts';
import { sessionEnd } from './session-lifetime.ts';

export type SignedIn = { secret: string; identity: Identity };

/**
 * Opens a session and answers with its secret, of which only a hash is stored. Refuses `invalid_credentials`
 * alike for an unknown e-mail and a wrong password. Takes the database and not a transaction, because none may
 * be open during the expensive password check.
 */
export async function signIn(db: Database, input: { email: string; password: string }): Promise<SignedIn> {
  const email = input.email.trim().toLowerCase();
  const user = isStorable(email)
    ? await db.asSystem((tx) => tx.prisma.user.findUnique({ where: { email } }))
    : null;
  const isRight = user
    ? await verifyPassword(input.password, user.passwordHash)
    : await verifyNothing(input.password);
  if (!user || !isRight) throw new Refusal('invalid_credentials', 'e-mail or password is wrong');

  const secret = newSecret();
  const sessionHash = hashSecret(secret);
  await db.withSeller(user.sellerId, (tx) => {
    const createdAt = tx.clock.now();
    return tx.prisma.session.create({
      data: {
        tokenHash: sessionHash,
        sellerId: tx.sellerId,
        userId: user.id,
        createdAt,
        expiresAt: sessionEnd(createdAt),
      },
    });
  });
  return {
    secret,
    identity: {
      sellerId: user.sellerId,
      userId: user.id,
      sessionHash,
      actor: { type: 'user', name: user.name },
    },
  };
}

function isStorable(email: string): boolean {
  return email !== '' && !email.includes('\u0000') && email.isWellFormed();
}
