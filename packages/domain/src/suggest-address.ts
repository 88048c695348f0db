import { abbreviationSteps } from './address-abbreviations.ts';
import { dropCommas, dropNumberWord, moveCareOf, tidyPunctuation } from './address-tidying.ts';
import type { DraftAddress, SuggestionRule, SuggestionStep } from './address-draft.ts';
import { foldAddress, type Customer, type ShippingAddress } from './customer.ts';
import {
  dropRepeatedCompany,
  dropRepeatedPart,
  dropRepeatedPlace,
  dropRepeatedRecipient,
} from './repeated-address-parts.ts';
import { SUPPLIER_LIMITS, supplierLength } from './supplier-limits.ts';

/** No spelling brings a text beyond this length down to the limit; it is not worth the search. */
const LONGEST_WORTH_TRYING = 10 * SUPPLIER_LIMITS.address;

export type AddressChange = { rule: SuggestionRule; before: string; after: string };

export type AddressSuggestion = {
  suggestion: ShippingAddress;
  /** What was done, line by line, in this order; an `after` of "" means that the line went away. */
  changes: AddressChange[];
  /** Present where a "c/o" part moved here: to be saved together with the suggestion, or it is lost. */
  company?: string;
};

type Recipient = Pick<Customer, 'firstName' | 'lastName' | 'company'>;

/**
 * A shorter spelling that fits the supplier's one address line, or null where none is needed or none is
 * found. The least intrusive steps come first, and it stops as soon as the address fits. It never cuts:
 * what goes away stands elsewhere on the order, and numbers of houses, floors and doors stay.
 */
export function suggestAddress(address: ShippingAddress, customer: Recipient): AddressSuggestion | null {
  let draft: DraftAddress = { lines: [address.line1, address.line2 ?? '', address.line3 ?? ''], company: '' };
  if (fits(draft) || foldedLength(draft) > LONGEST_WORTH_TRYING) return null;
  const changes: AddressChange[] = [];
  for (const { rule, apply } of stepsFor(address, customer)) {
    const next = apply(draft);
    if (foldedLength(next) >= foldedLength(draft)) continue;
    changes.push(...changesBetween(draft, next, rule));
    draft = next;
    if (fits(draft)) return { suggestion: withLines(address, draft), changes, ...companyOf(draft) };
  }
  return null;
}

function stepsFor(address: ShippingAddress, customer: Recipient): SuggestionStep[] {
  const { early, late } = abbreviationSteps(address.country);
  return [
    { rule: 'tidy_punctuation', apply: tidyPunctuation },
    { rule: 'drop_repeated_part', apply: dropRepeatedPart },
    { rule: 'drop_repeated_place', apply: (draft) => dropRepeatedPlace(draft, address) },
    { rule: 'drop_repeated_recipient', apply: (draft) => dropRepeatedRecipient(draft, customer) },
    { rule: 'drop_repeated_company', apply: (draft) => dropRepeatedCompany(draft, customer) },
    ...early,
    { rule: 'drop_number_word', apply: dropNumberWord },
    ...late,
    { rule: 'drop_commas', apply: dropCommas },
    { rule: 'move_care_of', apply: (draft) => moveCareOf(draft, customer) },
  ];
}

function fold({ lines: [line1 = '', line2, line3] }: DraftAddress): string {
  return foldAddress({ line1, line2, line3 });
}

function foldedLength(draft: DraftAddress): number {
  return supplierLength(fold(draft));
}

function fits(draft: DraftAddress): boolean {
  return foldedLength(draft) <= SUPPLIER_LIMITS.address;
}

function changesBetween(before: DraftAddress, after: DraftAddress, rule: SuggestionRule): AddressChange[] {
  return before.lines.flatMap((line, index) => {
    const changed = after.lines[index] ?? '';
    return changed === line ? [] : [{ rule, before: line, after: changed }];
  });
}

function withLines(address: ShippingAddress, draft: DraftAddress): ShippingAddress {
  const { line1: _1, line2: _2, line3: _3, ...place } = address;
  const [line1 = '', line2, line3] = draft.lines.filter((line) => line.trim() !== '');
  return { line1, ...(line2 !== undefined && { line2 }), ...(line3 !== undefined && { line3 }), ...place };
}

function companyOf(draft: DraftAddress): { company?: string } {
  return draft.company === '' ? {} : { company: draft.company };
}
