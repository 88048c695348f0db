import { useState } from 'react';

/**
 * What is being typed over what is saved. Only touched fields are kept, so data fetched anew in the meantime shows in
 * all others and never takes away what was typed.
 */
export function useDraft<T extends Record<string, unknown>>(saved: T) {
  const [changes, setChanges] = useState<Partial<T>>({});
  const differing = Object.fromEntries(
    Object.entries(changes).filter(([name, value]) => value !== saved[name]),
  ) as Partial<T>;
  return {
    value: { ...saved, ...changes },
    /** The fields that differ from what is saved. */
    changes: differing,
    isChanged: Object.keys(differing).length > 0,
    set: <Name extends keyof T>(name: Name, value: T[Name]) =>
      setChanges((before) => ({ ...before, [name]: value })),
    discard: () => setChanges({}),
  };
}
