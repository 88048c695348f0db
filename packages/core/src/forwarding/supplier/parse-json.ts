/** Undefined for anything that is not JSON: the supplier also answers with HTML, plain text and nothing. */
export function parseJson(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
