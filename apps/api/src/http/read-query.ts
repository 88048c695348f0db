import type { Request } from 'express';

/** The query's parameters: a text, or a list of texts where one is given repeatedly. */
export function readQuery(req: Request): Record<string, string | string[]> {
  const start = req.url.indexOf('?');
  const parameters = new URLSearchParams(start < 0 ? '' : req.url.slice(start + 1));
  const names = [...new Set(parameters.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
}
