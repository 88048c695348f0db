import i18next from 'i18next';
import { useSyncExternalStore } from 'react';
import { isLanguage, type Language } from './language.ts';

/** The language on screen; a component that calls it is drawn again when it changes. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, read);
}

function subscribe(onChange: () => void): () => void {
  i18next.on('languageChanged', onChange);
  return () => i18next.off('languageChanged', onChange);
}

function read(): Language {
  return isLanguage(i18next.language) ? i18next.language : 'de';
}
