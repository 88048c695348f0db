import { mapLines, type SuggestionRule, type SuggestionStep } from './address-draft.ts';
import { ENGLISH_WORDS, FRENCH_WORDS, GERMAN_WORDS, ITALIAN_WORDS, SPANISH_WORDS } from './address-words.ts';
import type { AddressWord } from './address-words.ts';

/** Words that are common in a language's addresses, for the countries where it is written. */
const BY_COUNTRY: readonly { countries: string; words: readonly AddressWord[] }[] = [
  { countries: 'ES AD AR BO CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE', words: SPANISH_WORDS },
  { countries: 'FR BE CH LU MC GP MQ RE GF CA', words: FRENCH_WORDS },
  { countries: 'IT SM VA CH', words: ITALIAN_WORDS },
  { countries: 'DE AT CH LI LU', words: GERMAN_WORDS },
];

/**
 * The abbreviations for a country, one step a word, the most usual first. German and English are known
 * everywhere, after the country's own: buyers write abroad as they write at home. `late` ones are less
 * usual and come only when everything gentler has been tried.
 */
export function abbreviationSteps(country: string): { early: SuggestionStep[]; late: SuggestionStep[] } {
  const own = BY_COUNTRY.filter(({ countries }) =>
    countries.split(' ').includes(country.trim().toUpperCase()),
  );
  const words = [...new Set([...own.flatMap((entry) => entry.words), ...GERMAN_WORDS, ...ENGLISH_WORDS])];
  const inOrder = (rule: SuggestionRule) => words.filter((word) => word.rule === rule).map(toStep);
  return {
    early: [
      ...inOrder('abbreviate_street'),
      ...inOrder('abbreviate_building_part'),
      ...inOrder('abbreviate_square'),
    ],
    late: inOrder('abbreviate_tree_avenue'),
  };
}

function toStep({ rule, pattern, short }: AddressWord): SuggestionStep {
  return {
    rule,
    apply: (draft) =>
      mapLines(draft, (line) => line.replace(pattern, (match: string) => inCaseOf(match, short))),
  };
}

/** "STRASSE" → "STR.", "straße" → "str."; abbreviations in capitals ("OG") stay as they are. */
function inCaseOf(match: string, short: string): string {
  if (match === match.toUpperCase()) return short.toUpperCase();
  const first = match.charAt(0);
  const startsLower = first === first.toLowerCase() && short !== short.toUpperCase();
  return startsLower ? short.charAt(0).toLowerCase() + short.slice(1) : short;
}
