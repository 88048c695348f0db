export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A valid body with one thing changed, and what was changed. */
export type Mutation = { what: string; body: Json };

const HOSTILE_TEXTS: Record<string, string> = {
  sql: `'; DROP TABLE orders; --`,
  html: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  template: '${7*7}{{7*7}}%s%n',
  'right to left': '\u202Eabc',
  emoji: '👩‍👩‍👧‍👦',
};

/** Values that no schema takes in place of the one that is there. */
function wrongValues(value: Json): Record<string, Json> {
  const wrong: Record<string, Json> = { 'an empty list': [], 'a list of lists': [[[]]] };
  if (typeof value !== 'object' || value === null) wrong['an object'] = { $ne: 1 };
  if (typeof value !== 'string') wrong['a text'] = 'text';
  if (typeof value === 'string') {
    wrong['a number'] = 12;
    wrong['a truth'] = true;
    wrong['NUL'] = `a\u0000b`;
    wrong['a lone surrogate'] = 'a\uD800b';
    wrong['nearly a million characters'] = 'x'.repeat(900_000);
  }
  if (typeof value === 'number') {
    wrong['a negative number'] = -1;
    wrong['a fraction'] = 1.5;
    wrong['a huge number'] = 1e300;
    wrong['beyond exact integers'] = 2 ** 60;
    wrong['a numeric text'] = '12';
    wrong['null'] = null;
  }
  if (typeof value === 'boolean') wrong['a one'] = 1;
  if (Array.isArray(value)) delete wrong['an empty list'];
  return wrong;
}

/** The body with every place in it made wrong, one at a time: none of these may be taken. */
export function wrongBodies(body: Json): Mutation[] {
  const replaced = places(body).flatMap((path) =>
    Object.entries(wrongValues(at(body, path))).map(([name, value]) => ({
      what: `${path.join('.')} is ${name}`,
      body: replace(body, path, value),
    })),
  );
  return [
    { what: 'the body is a list', body: [body] },
    { what: 'the body is null', body: null },
    { what: 'the body is a text', body: 'text' },
    { what: 'the body is a number', body: 1 },
    ...replaced,
  ];
}

/** The body with every text in it made hostile but well-formed: taken or refused, but never a fault of ours. */
export function hostileBodies(body: Json): Mutation[] {
  return places(body)
    .filter((path) => typeof at(body, path) === 'string')
    .flatMap((path) =>
      Object.entries(HOSTILE_TEXTS).map(([name, text]) => ({
        what: `${path.join('.')} is ${name}`,
        body: replace(body, path, text),
      })),
    );
}

type Path = readonly (string | number)[];

function places(value: Json, path: Path = []): Path[] {
  const own = path.length === 0 ? [] : [path];
  if (Array.isArray(value))
    return [...own, ...value.flatMap((item, index) => places(item, [...path, index]))];
  if (typeof value !== 'object' || value === null) return own;
  return [...own, ...Object.entries(value).flatMap(([key, item]) => places(item, [...path, key]))];
}

function at(value: Json, path: Path): Json {
  return path.reduce<Json>((inner, key) => (inner as Record<string | number, Json>)[key] ?? null, value);
}

function replace(value: Json, path: Path, replacement: Json): Json {
  const copy = structuredClone(value);
  const parent = at(copy, path.slice(0, -1)) as Record<string | number, Json>;
  parent[path.at(-1) ?? ''] = replacement;
  return copy;
}
