import { useTranslation } from 'react-i18next';
import { ChoiceCards } from '../../../components/choice-cards.tsx';
import { chooseTheme, THEME_CHOICES, useTheme, type ThemeChoice } from '../../../lib/theme.ts';

/** `onTheme` is told of a new choice, to remember it with the account. */
export function ThemeSetting({ onTheme }: { onTheme: (theme: ThemeChoice) => void }) {
  const { t } = useTranslation('settings');
  return (
    <div className="pb-4">
      <ChoiceCards
        legend={t('desk.theme')}
        className="grid max-w-xl grid-cols-1 gap-2 sm:grid-cols-3"
        choices={THEME_CHOICES.map((value) => ({ value, label: t(`desk.themes.${value}`) }))}
        value={useTheme().choice}
        onChange={(theme) => {
          chooseTheme(theme);
          onTheme(theme);
        }}
      />
    </div>
  );
}
