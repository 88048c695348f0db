const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';
const LENGTH = 40;

/** Letters and digits that cannot be mistaken for each other; about 230 bits. */
export function randomSecret(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(LENGTH)), (value) =>
    ALPHABET.charAt(value % ALPHABET.length),
  ).join('');
}
