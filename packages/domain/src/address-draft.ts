/** The steps of a shortening suggestion, by which the web words each change. */
export const SUGGESTION_RULES = [
  'tidy_punctuation',
  'drop_repeated_part',
  'drop_repeated_place',
  'drop_repeated_recipient',
  'drop_repeated_company',
  'abbreviate_street',
  'abbreviate_building_part',
  'abbreviate_square',
  'drop_number_word',
  'abbreviate_tree_avenue',
  'drop_commas',
  'move_care_of',
] as const;
export type SuggestionRule = (typeof SUGGESTION_RULES)[number];

/** An address while it is being shortened: a line that went away is blank, so that lines keep their places. */
export type DraftAddress = { readonly lines: readonly string[]; readonly company: string };

export type SuggestionStep = { rule: SuggestionRule; apply: (draft: DraftAddress) => DraftAddress };

export function mapLines(draft: DraftAddress, change: (line: string) => string): DraftAddress {
  return { ...draft, lines: draft.lines.map(change) };
}

/**
 * Removes the parts (what stands between commas, semicolons, bars and line ends) for which `isDropped`
 * says so. Where too little would remain to be a street nothing is removed.
 */
export function dropParts(draft: DraftAddress, isDropped: (part: string) => boolean): DraftAddress {
  const next = mapLines(draft, (line) => dropPartsOfLine(line, isDropped));
  return /\p{L}{3}/u.test(next.lines.join(' ')) ? next : draft;
}

function dropPartsOfLine(line: string, isDropped: (part: string) => boolean): string {
  const tokens = line.split(/([,;|])/u);
  let kept = '';
  for (let index = 0; index < tokens.length; index += 2) {
    const part = tokens[index] ?? '';
    if (part.trim() !== '' && isDropped(part.trim())) continue;
    kept += kept === '' ? part : `${tokens[index - 1]}${part}`;
  }
  return kept.trim();
}
