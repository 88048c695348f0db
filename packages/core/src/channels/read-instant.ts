const INSTANT = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))? ?(Z|[+-]\d\d:?\d\d)?$/iu;
const EARLIEST = Date.UTC(1970, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);

/** Reads a channel's date, as UTC where it names no zone; null for none and for anything outside 1970 to 2200. */
export function readInstant(text: string): Date | null {
  const [, day, time = '00:00', zone = 'Z'] = INSTANT.exec(text) ?? [];
  if (day === undefined) return null;
  const offset = zone.replace(/^([+-]\d\d)(\d\d)$/u, '$1:$2').toUpperCase();
  const milliseconds = Date.parse(`${day}T${time}${offset}`);
  return milliseconds >= EARLIEST && milliseconds < LATEST ? new Date(milliseconds) : null;
}

/** The first that can be read. */
export function firstInstant(...texts: readonly string[]): Date | null {
  for (const text of texts) {
    const instant = readInstant(text);
    if (instant) return instant;
  }
  return null;
}
