/** Channels that know one name only: the last word is the family name, the rest the first name. */
export function splitName(name: string): { firstName: string; lastName: string } {
  const words = name.split(/\s+/u).filter(Boolean);
  return { firstName: words.slice(0, -1).join(' '), lastName: words.at(-1) ?? '' };
}
