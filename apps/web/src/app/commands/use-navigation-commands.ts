import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useCommands } from '../../lib/commands/use-commands.ts';
import { PATHS } from '../../lib/paths.ts';

const DESTINATIONS = [
  { name: 'overview', path: PATHS.overview, key: 'u' },
  { name: 'orders', path: PATHS.orders, key: 'b' },
  { name: 'moneyBox', path: PATHS.moneyBox, key: 'm' },
  { name: 'channels', path: PATHS.channels, key: 'k' },
  { name: 'followUps', path: PATHS.followUps, key: 'a' },
  { name: 'accountData', path: PATHS.account, key: 'd' },
  { name: 'settings', path: PATHS.settings, key: 'e' },
] as const;

/** What can be done on every page: `g` and a letter goes to a page, `/` to the search of the page, `?` helps. */
export function useNavigationCommands(onHelp: () => void): void {
  const { t } = useTranslation('app');
  const navigate = useNavigate();
  useCommands([
    ...DESTINATIONS.map(({ name, path, key }) => ({
      id: `go-${name}`,
      label: t(`nav.${name}`),
      keys: `g ${key}`,
      group: 'go' as const,
      run: () => void navigate(path),
    })),
    { id: 'search', label: t('commands.search'), keys: '/', group: 'go', run: focusSearch, onlyKey: true },
    { id: 'help', label: t('commands.help'), keys: '?', group: 'go', run: onHelp },
  ]);
}

function focusSearch(): void {
  document.querySelector<HTMLInputElement>('main :is([role=search] input, input[type=search])')?.focus();
}
