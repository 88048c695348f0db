import { useTranslation } from 'react-i18next';
import { isProblem } from '../../lib/api/api-problem.ts';
import type { texts } from './i18n/de.ts';

type FileProblem = keyof typeof texts.fileProblem;

/** Why a file was not taken, where there is more to say than that it was not. */
export function useFileProblem(): (error: unknown) => string | undefined {
  const { t, i18n } = useTranslation('orderImports');
  return (error) => {
    if (!isProblem(error)) return undefined;
    if (error.code === 'body_too_large') return t('fileProblem.too_large');
    const found = error.errors.find(({ path }) => path === 'content');
    if (!found) return undefined;
    const known = i18n.exists(`fileProblem.${found.code}`, { ns: 'orderImports' });
    return t(`fileProblem.${known ? (found.code as FileProblem) : 'csv_without_lines'}`, found.params ?? {});
  };
}
