/** Something a page can do: offered in the palette, listed in the help, and run by its key. */
export type Command = {
  id: string;
  /** For people, as a verb. */
  label: string;
  /** A single key ("j", "?", "Escape", "J" for Shift and j) or two in a row ("g b"). None: palette only. */
  keys?: string;
  group: 'page' | 'go';
  /** Left out where the browser does it by itself, such as Enter on a link: it is listed only. */
  run?: () => void;
  /** Listed in the help, but of no use in the palette: moving a cursor, ticking a row. */
  onlyKey?: boolean;
};

const KEY_NAMES: Readonly<Record<string, { de: string; en: string }>> = {
  Escape: { de: 'Esc', en: 'Esc' },
  Enter: { de: 'Eingabe', en: 'Enter' },
  Control: { de: 'Strg', en: 'Ctrl' },
  Shift: { de: 'Umschalt', en: 'Shift' },
};

/** The keys as they stand on the keyboard, one entry a key: "J" is ["Umschalt", "j"], "g b" is ["g", "b"]. */
export function keyCaps(keys: string, language: 'de' | 'en'): string[] {
  return keys.split(' ').flatMap((key) => {
    const named = KEY_NAMES[key];
    if (named) return [named[language]];
    const isShifted = key.length === 1 && key !== key.toLowerCase();
    return isShifted ? [KEY_NAMES['Shift']?.[language] ?? '', key.toLowerCase()] : [key];
  });
}
