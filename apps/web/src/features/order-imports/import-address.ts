import { PATHS } from '../../lib/paths.ts';

const FILE = 'datei';

/** The file shown; undefined where none stands in the address. */
export function importInAddress(search: URLSearchParams): string | undefined {
  return search.get(FILE) ?? undefined;
}

export function importAddress(channelId: string, importId: string): string {
  return `${PATHS.channelImport(channelId)}?${new URLSearchParams({ [FILE]: importId })}`;
}
