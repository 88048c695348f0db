import { Languages, Monitor, Moon, Sun } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../components/icon-button.tsx';
import { changeLanguage } from '../../lib/i18n/start-i18n.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { useLanguage } from '../../lib/i18n/use-language.ts';
import { chooseTheme, THEME_CHOICES, useTheme, type ThemeChoice } from '../../lib/theme.ts';

const THEME_ICON = { system: Monitor, light: Sun, dark: Moon };

type AppearanceControlsProps = {
  onLanguage?: (language: Language) => void;
  onTheme?: (theme: ThemeChoice) => void;
};

/** Language and theme. Whoever has an account to remember them with is told of a new one. */
export function AppearanceControls({ onLanguage, onTheme }: AppearanceControlsProps) {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const other: Language = language === 'de' ? 'en' : 'de';
  const { choice } = useTheme();
  const ThemeIcon = THEME_ICON[choice];
  const nextTheme = THEME_CHOICES[(THEME_CHOICES.indexOf(choice) + 1) % THEME_CHOICES.length] ?? 'system';
  return (
    <div className="flex items-center gap-1">
      <button
        type="button"
        lang={other}
        title={t('header.languageSwitchLabel')}
        onClick={() => void changeLanguage(other).then(() => onLanguage?.(other))}
        className="inline-flex h-8 items-center gap-1.5 rounded-control px-2 text-[0.8125rem] text-muted hover:bg-sunken hover:text-ink"
      >
        <Languages aria-hidden className="size-4" />
        <span className="hidden sm:inline">{other.toUpperCase()}</span>
        <span className="sr-only">: {t('header.languageSwitchLabel')}</span>
      </button>
      <IconButton
        label={t('header.theme.label', { current: t(`header.theme.${choice}`) })}
        icon={<ThemeIcon aria-hidden className="size-4" />}
        onClick={() => {
          chooseTheme(nextTheme);
          onTheme?.(nextTheme);
        }}
      />
    </div>
  );
}
