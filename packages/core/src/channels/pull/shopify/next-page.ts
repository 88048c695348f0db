/** The place of the next page out of a Link header; only its mark is used, never the address it stands in. */
export function readNextPage(link: string | undefined): string | null {
  for (const entry of (link ?? '').split(',')) {
    const [, address = ''] = /<([^>]+)>\s*;\s*rel="?next"?/iu.exec(entry) ?? [];
    if (URL.canParse(address)) return new URL(address).searchParams.get('page_info');
  }
  return null;
}
