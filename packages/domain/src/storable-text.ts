/** Text as the database can keep it: NUL is left out, half characters are replaced. */
export function storableText(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}
