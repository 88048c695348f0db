import { describe, expect, it } from 'vitest';
import { parseChannelBody } from '../../src/channels/parse-channel-body.ts';

const parse = (text: string) => parseChannelBody(Buffer.from(text));

describe('parseChannelBody', () => {
  it('keeps numbers as they were written where a float would change them', () => {
    expect(parse('{"id":820982911946154508,"price":12.50,"total":9.809999999999999,"n":[3,-0.1]}')).toEqual({
      id: '820982911946154508',
      price: '12.50',
      total: 9.809999999999999,
      n: [3, -0.1],
    });
  });

  it('leaves everything else as JSON has it, a byte order mark aside', () => {
    expect(parse('\ufeff{"a":"12.50","b":null,"c":1e3,"d":[true]}')).toEqual({
      a: '12.50',
      b: null,
      c: 1000,
      d: [true],
    });
  });

  it('throws a SyntaxError for anything else', () => {
    for (const text of ['', 'webhook_id=1', '{"a":']) expect(() => parse(text)).toThrow(SyntaxError);
  });
});
