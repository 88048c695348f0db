import { useSyncExternalStore } from 'react';

export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];
export type Theme = 'light' | 'dark';

/** Also read by public/theme.js before the first paint. */
const STORAGE_KEY = 'bestellwerk.theme';
const systemDark = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();
let choice: ThemeChoice = storedChoice() ?? 'system';

function storedChoice(): ThemeChoice | null {
  try {
    const value = localStorage.getItem(STORAGE_KEY);
    return THEME_CHOICES.find((each) => each === value) ?? null;
  } catch {
    return null;
  }
}

function currentTheme(): Theme {
  if (choice !== 'system') return choice;
  return systemDark.matches ? 'dark' : 'light';
}

function apply(): void {
  document.documentElement.dataset['theme'] = currentTheme();
  for (const listener of listeners) listener();
}
systemDark.addEventListener('change', apply);

/** Somebody chose a theme in this browser; the account's own does not override it. */
export function hasChosenTheme(): boolean {
  return storedChoice() !== null;
}

/** Takes over the account's theme, without making it this browser's own. */
export function adoptTheme(theme: ThemeChoice): void {
  choice = theme;
  apply();
}

export function chooseTheme(next: ThemeChoice): void {
  choice = next;
  try {
    localStorage.setItem(STORAGE_KEY, next);
  } catch {
    // Storage may be blocked; the choice then lasts until the page is left.
  }
  apply();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useTheme(): { choice: ThemeChoice; theme: Theme } {
  const snapshot = useSyncExternalStore(subscribe, () => `${choice} ${currentTheme()}`);
  return { choice, theme: snapshot.endsWith('dark') ? 'dark' : 'light' };
}
