import { describe, expect, it } from 'vitest';
import { foldAddress, type Customer, type ShippingAddress } from '../src/customer.ts';
import { suggestAddress } from '../src/suggest-address.ts';
import { SUPPLIER_LIMITS } from '../src/supplier-limits.ts';
import { orderData } from './order-data.ts';

const { customer } = orderData();

function suggest(lines: string[], place: Partial<ShippingAddress> = {}, recipient: Partial<Customer> = {}) {
  const [line1 = '', line2, line3] = lines;
  const { shippingAddress } = orderData({ shippingAddress: { line1, line2, line3, ...place } });
  const result = suggestAddress(shippingAddress, { ...customer, ...recipient });
  return (
    result && { ...result, folded: foldAddress(result.suggestion), rules: result.changes.map((c) => c.rule) }
  );
}

/** Filled up with something that no rule shortens, to one character over the limit. */
function oneTooLong(start: string): { line: string; rest: string } {
  const rest = ` ${'x'.repeat(SUPPLIER_LIMITS.address - start.length)}`;
  return { line: `${start}${rest}`, rest };
}

describe('suggestAddress', () => {
  it('suggests nothing where nothing is needed', () => {
    expect(suggest(['Lindenstraße 12'])).toBeNull();
    expect(suggest(['Straße '.repeat(10)])).toBeNull();
  });

  it('suggests nothing where nothing helps: it never cuts', () => {
    expect(
      suggest(['Zum-Alten-Forsthaus-Am-Unteren-Mühlbachgrund-Bei-Den-Drei-Eichen-Weg 117 b']),
    ).toBeNull();
    expect(suggest(['x'.repeat(100_000)])).toBeNull();
  });

  it('stops as soon as the address fits', () => {
    const result = suggest(['Karl-Friedrich-von-Siemens-Straße 112, Hinterhaus, Wohnung 34, bei Hoffmann']);
    expect(result?.folded).toBe('Karl-Friedrich-von-Siemens-Str. 112, HH, Wohnung 34, bei Hoffmann');
    expect(result?.changes).toEqual([
      {
        rule: 'abbreviate_street',
        before: 'Karl-Friedrich-von-Siemens-Straße 112, Hinterhaus, Wohnung 34, bei Hoffmann',
        after: 'Karl-Friedrich-von-Siemens-Str. 112, Hinterhaus, Wohnung 34, bei Hoffmann',
      },
      {
        rule: 'abbreviate_building_part',
        before: 'Karl-Friedrich-von-Siemens-Str. 112, Hinterhaus, Wohnung 34, bei Hoffmann',
        after: 'Karl-Friedrich-von-Siemens-Str. 112, HH, Wohnung 34, bei Hoffmann',
      },
    ]);
  });

  it('does not tell blanks as a change, which do not count', () => {
    const { line } = oneTooLong('Lindenstraße 12');
    expect(suggest([`  ${line}  `])?.rules).toEqual(['abbreviate_street']);
  });

  it('leaves everything but the lines as it is', () => {
    const place = { region: 'Bayern', postcode: '80331', town: 'München' };
    const result = suggest(
      ['Hauptstraße 5', 'Aufgang über den Innenhof, dritte Tür von rechts, 2. Obergeschoss'],
      place,
    );
    expect(result?.suggestion).toMatchObject({ ...place, country: 'DE' });
  });

  it.each<[string, string[], string, string]>([
    ['blanks and punctuation that stand twice', ['Am Waldrand 7,,  Gartenhaus ; ; hinter der alten Mühle  ,,, dritter Weg -- links,'], 'tidy_punctuation', 'Am Waldrand 7, Gartenhaus; hinter der alten Mühle, dritter Weg - links'],
    ['a line that repeats another', ['Lindenstraße 12, Gartenhaus, bei Familie Hoffmann', 'LINDENSTRASSE 12', 'Gartenhaus'], 'drop_repeated_part', 'Lindenstraße 12, Gartenhaus, bei Familie Hoffmann'],
    ['postcode, town and country', ['Lindenstraße 12, Gartenhaus links, Klingel Hoffmann', 'D-10969 Berlin, Deutschland'], 'drop_repeated_place', 'Lindenstraße 12, Gartenhaus links, Klingel Hoffmann'],
    ['postcode and town at the end of a line without a comma', ['Lindenstraße 12 Gartenhaus links Klingel Hoffmann dritte Tür 10969 Berlin'], 'drop_repeated_place', 'Lindenstraße 12 Gartenhaus links Klingel Hoffmann dritte Tür'],
    ['the recipient', ['Herrn Sommerfeld, Greta', 'Frau Greta Sommerfeld', 'Lindenstraße 12, Gartenhaus, Klingel Hoff'], 'drop_repeated_recipient', 'Herrn Sommerfeld, Greta Lindenstraße 12, Gartenhaus, Klingel Hoff'],
  ])('drops %s', (_what, lines, rule, folded) => {
    const suggestion = suggest(lines);
    expect(suggestion).toMatchObject({ folded });
    expect(suggestion?.rules).toContain(rule);
  }); // prettier-ignore

  it('drops the company that is sent anyway', () => {
    const lines = ['Sommerfeld Spielwaren GmbH & Co. KG', 'Lindenstraße 12, Wareneingang im Hinterhof'];
    expect(suggest(lines, {}, { company: 'Sommerfeld Spielwaren GmbH & Co. KG' })).toMatchObject({
      rules: ['drop_repeated_company'],
      folded: 'Lindenstraße 12, Wareneingang im Hinterhof',
    });
  });

  it('keeps words and numbers that only look like the place', () => {
    const place = { postcode: '101', town: 'Mitte', country: 'IS' };
    const start = 'Hauptstraße 12, 101, Mitte';
    const { line, rest } = oneTooLong(start);
    expect(suggest([line], place)?.folded).toBe(`Hauptstr. 12, 101, Mitte${rest}`);
  });

  it('never drops so much that no street remains', () => {
    const lines = ['Oberdorf', `12 ${'3'.repeat(60)}`];
    expect(suggest(lines, { town: 'Oberdorf' })).toBeNull();
  });

  it.each([
    ['DE', 'HAUPTSTRASSE 12', 'HAUPTSTR. 12'],
    ['DE', 'An der Lindenstraße 12', 'An der Lindenstr. 12'],
    ['DE', 'Karl-Marx-Strasse 5', 'Karl-Marx-Str. 5'],
    ['DE', 'Straße des 17. Juni 4', 'Str. des 17. Juni 4'],
    ['DE', 'Am Marktplatz 3', 'Am Marktpl. 3'],
    ['AT', 'Kastanienallee 3', 'Kastanienall. 3'],
    ['DE', 'Lindenweg, Haus-Nr. 12', 'Lindenweg, Nr. 12'],
    ['DE', 'Lindenweg Nr. 12', 'Lindenweg 12'],
    ['TR', 'Istiklal Caddesi No:42', 'Istiklal Caddesi 42'],
    ['DE', 'Am Anger 3, 2. Obergeschoß', 'Am Anger 3, 2. OG'],
    ['US', '1234 Martin Luther King Street', '1234 Martin Luther King St.'],
    ['GB', 'The Old Mill Building', 'The Old Mill Bldg.'],
    ['ES', 'Calle de la Virgen 112', 'C/ de la Virgen 112'],
    ['FR', '112 boulevard du Maréchal', '112 bd. du Maréchal'],
    ['FR', '3 Rue Haute, Bâtiment C', '3 Rue Haute, Bât. C'],
    ['IT', 'Viale Giuseppe Garibaldi 112', 'V.le Giuseppe Garibaldi 112'],
  ])('abbreviates for %s: %s → %s', (country, start, expected) => {
    const { line, rest } = oneTooLong(start);
    expect(suggest([line], { country })?.folded).toBe(`${expected}${rest}`);
  });

  it.each(['Am Straßenbahndepot 12', 'Placedown 3', 'Am Platzl 5', '5 Nr. 7', 'Floorist 9'])(
    'leaves words alone that only look alike: %s',
    (start) => {
      expect(suggest([oneTooLong(start).line])).toBeNull();
    },
  );

  it('keeps commas that tell two numbers or a single letter apart', () => {
    const { line, rest } = oneTooLong('Mühlgrund 12, 3, b, Tor');
    expect(suggest([line])).toMatchObject({
      rules: ['drop_commas'],
      folded: `Mühlgrund 12, 3, b Tor${rest}`,
    });
  });

  describe('c/o', () => {
    const lines = ['c/o Hoffmann & Söhne Hausverwaltung', 'Am Unteren Mühlbachgrund 12, Gartenhausweg 3 a'];

    it('moves to the company as a last resort, and says so', () => {
      expect(suggest(lines)).toMatchObject({
        company: 'c/o Hoffmann & Söhne Hausverwaltung',
        suggestion: { line1: 'Am Unteren Mühlbachgrund 12 Gartenhausweg 3 a' },
        rules: ['drop_commas', 'move_care_of'],
      });
    });

    it('stays where a company is set, where it holds a number or would not fit', () => {
      expect(suggest(lines, {}, { company: 'Spielwaren Sommerfeld' })).toBeNull();
      expect(suggest(['c/o Studio 54, Haus der Hoffmanns am Park', lines[1] ?? ''])).toBeNull();
      expect(suggest([`c/o ${'H'.repeat(57)}`, lines[1] ?? ''])).toBeNull();
    });
  });
});
