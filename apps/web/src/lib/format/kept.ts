/**
 * Makes each of Intl's formats once: making one takes longer than many uses of it, and a list uses several in every
 * row.
 */
export function kept<Choice extends readonly unknown[], Format>(
  make: (...choice: Choice) => Format,
): (...choice: Choice) => Format {
  const made = new Map<string, Format>();
  return (...choice) => {
    const key = JSON.stringify(choice);
    const format = made.get(key) ?? make(...choice);
    made.set(key, format);
    return format;
  };
}
