import { useQuery } from '@tanstack/react-query';
import { Command } from 'lucide-react';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../components/icon-button.tsx';
import { settingsQuery } from '../../features/settings/api/settings.ts';
import { useEarlyTyping } from './use-early-typing.ts';
import { useCommandKeys } from './use-command-keys.ts';
import { useNavigationCommands } from './use-navigation-commands.ts';

const loadPalette = () => import('./command-palette.tsx');
const CommandPalette = lazy(() => loadPalette().then((file) => ({ default: file.CommandPalette })));
/** Long after the first page stands. */
const FETCHED_AHEAD_MS = 3_000;
const ShortcutHelp = lazy(() =>
  import('./shortcut-help.tsx').then((file) => ({ default: file.ShortcutHelp })),
);

/** Keys of the whole app, the palette and the help. Both are fetched when they are first opened. */
export function CommandCenter() {
  const { t } = useTranslation('app');
  const settings = useQuery(settingsQuery);
  // Unknown until the settings are there.
  const singleKeys = settings.data?.keyboardShortcuts ?? (settings.isPending ? undefined : false);
  const [open, setOpen] = useState<'palette' | 'help' | null>(null);
  useNavigationCommands(() => setOpen('help'));
  const [text, setText] = useState('');
  const openPalette = () => {
    setText('');
    setOpen('palette');
  };
  const close = useCallback(() => setOpen(null), []);
  useCommandKeys({ singleKeys: open === null ? singleKeys : false, onPalette: openPalette });
  useEarlyTyping({ isOpening: open === 'palette', onText: setText, onEscape: close });
  useEffect(() => {
    const timer = setTimeout(() => void loadPalette().catch(() => undefined), FETCHED_AHEAD_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <IconButton
        label={t('commands.open')}
        aria-keyshortcuts="Control+K Meta+K"
        icon={<Command aria-hidden className="size-4" />}
        onClick={openPalette}
      />
      <Suspense fallback={null}>
        {open === 'palette' && (
          <CommandPalette text={text} onText={setText} onClose={close} onHelp={() => setOpen('help')} />
        )}
        {open === 'help' && <ShortcutHelp singleKeys={singleKeys ?? false} onClose={close} />}
      </Suspense>
    </>
  );
}
