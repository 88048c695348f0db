const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', ndash: '–', mdash: '—', hellip: '…',
  lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»', bull: '•',
  middot: '·', times: '×', deg: '°', euro: '€', pound: '£', yen: '¥', copy: '©', reg: '®', trade: '™', frac12: '½',
  szlig: 'ß', auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', aacute: 'á', agrave: 'à', acirc: 'â',
  eacute: 'é', egrave: 'è', ecirc: 'ê', Eacute: 'É', iacute: 'í', oacute: 'ó', ocirc: 'ô', uacute: 'ú', ccedil: 'ç',
  ntilde: 'ñ', oslash: 'ø', aring: 'å', aelig: 'æ',
}; // prettier-ignore

/** Decodes HTML entities once ("&amp;lt;" becomes "&lt;"); what is none, or no character, stays as it is. */
export function decodeEntities(text: string): string {
  return text
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}\d{0,2}));/giu, (entity, decimal, hex, name) => {
      if (typeof name === 'string') return NAMED[name] ?? entity;
      return characterOf(typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal)) ?? entity;
    })
    .trim();
}

/** NUL, surrogates and what lies beyond Unicode cannot be stored. */
function characterOf(codePoint: number): string | null {
  const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  return codePoint === 0 || isSurrogate || codePoint > 0x10ffff ? null : String.fromCodePoint(codePoint);
}
