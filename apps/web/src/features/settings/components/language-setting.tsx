import { useTranslation } from 'react-i18next';
import { ChoiceCards } from '../../../components/choice-cards.tsx';
import { changeLanguage } from '../../../lib/i18n/start-i18n.ts';
import type { Language } from '../../../lib/i18n/language.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';

/** Each language names itself, for whoever cannot read the other. */
const CHOICES = [
  { value: 'de', label: 'Deutsch' },
  { value: 'en', label: 'English' },
] as const;

/** `onLanguage` is told of a new language, to remember it with the account. */
export function LanguageSetting({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { t } = useTranslation('settings');
  return (
    <div className="pb-4">
      <ChoiceCards
        legend={t('desk.language')}
        className="grid max-w-sm grid-cols-2 gap-2"
        choices={CHOICES}
        value={useLanguage()}
        onChange={(language) => void changeLanguage(language).then(() => onLanguage(language))}
      />
    </div>
  );
}
