import { bareDigits, foldText } from './search-text.ts';

/** One word to be found: any of its spellings will do. */
export type SearchWord = {
  anyOf: readonly string[];
  typed: string;
  /** Its digits, where it could be a phone number. */
  phone: string | null;
};

export type ParsedSearch = {
  /** Every one must occur. */
  words: readonly SearchWord[];
  /** Two or more tokens that each hold a digit: each is matched exactly on number or externalId. */
  numbers: readonly string[];
  /** The whole text read as one phone number that was typed with blanks. */
  phone: string | null;
};

const MAX_TOKENS = 500;
const PHONE_TOKEN = /^[+\d()/.-]*\d[\d()/.-]*$/u;
/** Shorter runs of digits are more likely a part of an order number than of a phone. */
const FEWEST_PHONE_DIGITS = 6;

/** Null when there is nothing to search for. Tokens are separated by blanks, commas, semicolons and lines. */
export function parseSearch(text: string): ParsedSearch | null {
  const tokens = text
    .split(/[\s,;]+/u)
    .filter((token) => token !== '')
    .slice(0, MAX_TOKENS);
  if (tokens.length === 0) return null;
  if (tokens.length > 1 && tokens.every((token) => /\d/u.test(token))) {
    return { words: [], numbers: [...new Set(tokens)], phone: phoneOf(tokens) };
  }
  return { words: tokens.map(toWord).filter(({ anyOf }) => anyOf.length > 0), numbers: [], phone: null };
}

function toWord(token: string): SearchWord {
  const phone = PHONE_TOKEN.test(token) ? bareDigits(token) : null;
  const spellings = new Set([foldText(token), phone ?? '']);
  return { anyOf: [...spellings].filter((spelling) => spelling !== ''), typed: token, phone };
}

function phoneOf(tokens: readonly string[]): string | null {
  if (!tokens.every((token) => PHONE_TOKEN.test(token))) return null;
  const digits = bareDigits(tokens.join(''));
  return digits.length >= FEWEST_PHONE_DIGITS && digits.length <= 15 ? digits : null;
}

/** The text as a LIKE pattern that finds it anywhere, taken literally. */
export function containsPattern(text: string): string {
  return `%${text.replace(/[\\%_]/gu, (character) => `\\${character}`)}%`;
}
