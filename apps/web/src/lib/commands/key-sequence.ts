const SECOND_KEY_WITHIN_MS = 1_500;

export type KeyPress = { key: string; at: number };

/**
 * Finds what a press stands for: two keys in a row where the first began such a pair a moment ago, else the key alone.
 * `isKnown` tells keys that do something.
 */
export function readKey(
  press: KeyPress,
  before: KeyPress | null,
  isKnown: (keys: string) => boolean,
): string | null {
  if (before && press.at - before.at < SECOND_KEY_WITHIN_MS) {
    const pair = `${before.key} ${press.key}`;
    if (isKnown(pair)) return pair;
  }
  return isKnown(press.key) ? press.key : null;
}

/** The key whether caps lock is on or not: a letter is a capital one only with Shift. */
export function keyOf({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): string {
  if (!/^\p{L}$/u.test(key)) return key;
  return shiftKey ? key.toUpperCase() : key.toLowerCase();
}

const NO_FIELDS = ['checkbox', 'radio', 'button', 'submit'];

/** Where keys belong to what is typed. */
export function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !NO_FIELDS.includes(target.type);
  return target.isContentEditable || target.matches('select, textarea');
}

export function isUnderDialog(): boolean {
  return document.querySelector('[role=dialog], [role=alertdialog]') !== null;
}
