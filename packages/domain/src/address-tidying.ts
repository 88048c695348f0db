import { dropParts, mapLines, type DraftAddress } from './address-draft.ts';
import type { Customer } from './customer.ts';
import { SUPPLIER_LIMITS, supplierLength } from './supplier-limits.ts';

/** Composed characters count one instead of two; blanks and punctuation that stand twice go. */
export function tidyPunctuation(draft: DraftAddress): DraftAddress {
  return mapLines(draft, (line) => {
    const tidy = line
      .normalize('NFC')
      .replace(/\s+/gu, ' ')
      .replace(/ ([,;])/gu, '$1')
      .replace(/([,;|])(?: ?\1)+ ?/gu, '$1 ')
      .replace(/([.\-–/])(?: ?\1)+/gu, '$1')
      .replace(/^[ ,;|/–-]+|[ ,;|/–-]+$/gu, '');
    return tidy.length < line.length ? tidy : line;
  });
}

/** "Musterstraße Nr. 12" is "Musterstraße 12". Between two numbers the word stays: it tells them apart. */
export function dropNumberWord(draft: DraftAddress): DraftAddress {
  return mapLines(draft, (line) => line.replace(/(?<=\p{L}[.)]? )N(?:r|o|°|º)[.:]* ?(?=\d)/giu, ''));
}

/** A comma stays where the blank alone would merge two things into one, as in "12, 3" or "12, a". */
export function dropCommas(draft: DraftAddress): DraftAddress {
  return mapLines(draft, (line) =>
    line
      .replace(/(?<=[^\d\s])[,;|] /gu, ' ')
      .replace(/(?<=\d)[,;|] (?=\p{L}{2})/gu, ' ')
      .replace(/(?<=\p{L}{2}\.?) [-–] (?=\p{L}{2})/gu, ' '),
  );
}

const CARE_OF = /^(?:c\/o|℅|care of)[\s:.]/iu;

/** The last resort: who the door belongs to moves to the company, where that is empty. Parts with a number stay. */
export function moveCareOf(draft: DraftAddress, customer: Pick<Customer, 'company'>): DraftAddress {
  if ((customer.company ?? '').trim() !== '' || draft.company !== '') return draft;
  let company = '';
  const next = dropParts(draft, (part) => {
    const isMoved = company === '' && CARE_OF.test(part) && !/\d/u.test(part) && fitsCompany(part);
    if (isMoved) company = part;
    return isMoved;
  });
  return next === draft ? draft : { ...next, company };
}

function fitsCompany(part: string): boolean {
  return supplierLength(part) <= SUPPLIER_LIMITS.companyName;
}
