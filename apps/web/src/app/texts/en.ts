import { textsByNamespace } from './texts-by-namespace.ts';

/** Every text file of this language, found by its place: an `i18n` folder anywhere below src. */
export const texts = textsByNamespace(import.meta.glob('../../**/i18n/en.ts', { eager: true }));
