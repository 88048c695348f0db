import { Command } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../components/icon-button.tsx';
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
export function CommandCenter({ singleKeys }: { singleKeys: boolean }) {
  const { t } = useTranslation('app');
  const [open, setOpen] = useState<'palette' | 'help' | null>(null);
  useNavigationCommands(() => setOpen('help'));
  // What is typed while the palette is on its way is meant for it.
  useCommandKeys({ singleKeys: singleKeys && open === null, onPalette: () => setOpen('palette') });
  useEffect(() => {
    const timer = setTimeout(() => void loadPalette().catch(() => undefined), FETCHED_AHEAD_MS);
    return () => clearTimeout(timer);
  }, []);
  const close = () => setOpen(null);
  return (
    <>
      <IconButton
        label={t('commands.open')}
        aria-keyshortcuts="Control+K Meta+K"
        icon={<Command aria-hidden className="size-4" />}
        onClick={() => setOpen('palette')}
      />
      <Suspense fallback={null}>
        {open === 'palette' && <CommandPalette onClose={close} onHelp={() => setOpen('help')} />}
        {open === 'help' && <ShortcutHelp singleKeys={singleKeys} onClose={close} />}
      </Suspense>
    </>
  );
}
