import { hashPassword, verifyNothing, verifyPassword } from '@bestellwerk/core/sessions/password-hash';
import { expect, test } from 'vitest';

test('a password fits its own hash only, and no two hashes are alike', async () => {
  const [first, second] = await Promise.all([hashPassword('geheim'), hashPassword('geheim')]);
  expect(first).not.toBe(second);
  expect(await verifyPassword('geheim', first)).toBe(true);
  expect(await verifyPassword('Geheim', first)).toBe(false);
  expect(await verifyPassword('', first)).toBe(false);
});

test('the same letters typed on another keyboard fit', async () => {
  expect(await verifyPassword('Gro\u0308ße', await hashPassword('Größe'))).toBe(true);
});

test.each(['', 'no password', 'scrypt$1$2$3', 'scrypt$x$8$1$YQ$YQ'])('nothing fits %s', async (stored) => {
  expect(await verifyPassword('geheim', stored)).toBe(false);
});

test('nothing fits nobody', async () => {
  expect(await verifyNothing('geheim')).toBe(false);
});
