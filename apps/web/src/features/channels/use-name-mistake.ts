import { useTranslation } from 'react-i18next';

const NAME_MAX = 100;

/** What is wrong with a channel's name, in words; undefined when nothing is. */
export function useNameMistake(name: string): string | undefined {
  const { t } = useTranslation('channels');
  const { length } = name.trim();
  if (length === 0) return t('connectDialog.nameMissing');
  return length > NAME_MAX ? t('connectDialog.nameTooLong', { over: length - NAME_MAX }) : undefined;
}
