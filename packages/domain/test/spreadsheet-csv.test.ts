import { describe, expect, it } from 'vitest';
import { csvRow, csvText } from '../src/spreadsheet-csv.ts';

describe('a row of a spreadsheet file', () => {
  it('is split as the language expects', () => {
    expect(csvRow(['1,50', 'a'], 'de')).toBe('1,50;a\r\n');
    expect(csvRow(['1,50', 'a'], 'en')).toBe('"1,50",a\r\n');
  });

  it('quotes what would break it', () => {
    expect(csvRow(['a;b', 'say "hi"', 'two\nlines'], 'de')).toBe('"a;b";"say ""hi""";"two\nlines"\r\n');
  });

  it.each(['=1+1', '+49 30 1', '-1', '@cmd', '\tx'])('never runs %j as a formula', (text) => {
    expect(csvText(text)).toBe(`'${text}`);
  });

  it('leaves other text as it is', () => {
    expect(csvText('#1042')).toBe('#1042');
  });
});
