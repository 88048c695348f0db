export const API_BASE = '/api/v1';

type Scalar = string | number | boolean;

/** Path with its `{parameters}` filled in, and the query; lists repeat their name, undefined is left out. */
export function requestAddress(
  path: string,
  params: Record<string, Scalar> = {},
  query: Record<string, Scalar | readonly Scalar[] | null | undefined> = {},
): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(params[name] ?? '')),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null) continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
  }
  const text = search.toString();
  return `${API_BASE}${filled}${text === '' ? '' : `?${text}`}`;
}
