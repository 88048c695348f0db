export type FileEncoding = 'utf-8' | 'windows-1252' | 'utf-16le';

/**
 * The text of a file whose encoding nobody tells: by its mark, else UTF-8 where the bytes are that, else what
 * spreadsheets on Windows write. Any bytes are text in the last one, so this never fails.
 */
export function decodeFile(bytes: Uint8Array): { text: string; encoding: FileEncoding } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}
