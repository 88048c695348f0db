import i18next, { type Namespace, type TFunction } from 'i18next';
import { useLanguage } from './use-language.ts';

/**
 * The texts of one namespace for what is drawn by the hundred, at a fraction of the cost of `useTranslation`. The
 * namespace has to be there already, as those of every page are before it is drawn; nothing here waits for it.
 */
export function useTexts(namespace: Namespace): TFunction<Namespace> {
  const language = useLanguage();
  return i18next.getFixedT(language, namespace);
}
