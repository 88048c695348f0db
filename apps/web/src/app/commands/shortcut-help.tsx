import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import type { Command } from '../../lib/commands/command.ts';
import { mountedCommands, onCommandsChanged } from '../../lib/commands/command-store.ts';
import { PATHS } from '../../lib/paths.ts';
import { KeyCaps } from './key-caps.tsx';

/** Every key that works on the page behind it. */
export function ShortcutHelp({ singleKeys, onClose }: { singleKeys: boolean; onClose: () => void }) {
  const { t } = useTranslation('commands');
  const commands = useSyncExternalStore(onCommandsChanged, mountedCommands);
  const withKeys = commands.filter((command) => command.keys !== undefined);
  const palette: Command = { id: 'palette', label: t('help.palette'), keys: 'Control k', group: 'go' };
  return (
    <Dialog
      open
      size="medium"
      onOpenChange={(open) => !open && onClose()}
      title={t('help.title')}
      description={t('help.text')}
    >
      {!singleKeys && (
        <Notice
          className="mb-4"
          action={
            <ButtonLink size="small" to={PATHS.settings} onClick={onClose}>
              {t('help.settings')}
            </ButtonLink>
          }
        >
          {t('help.off')}
        </Notice>
      )}
      <Keys title={t('group.page')} commands={withKeys.filter(({ group }) => group === 'page')} />
      <Keys
        title={t('help.everywhere')}
        commands={[palette, ...withKeys.filter(({ group }) => group === 'go')]}
      />
    </Dialog>
  );
}

function Keys({ title, commands }: { title: string; commands: readonly Command[] }) {
  if (commands.length === 0) return null;
  return (
    <section aria-label={title} className="mt-3 first:mt-0">
      <h3 className="mb-1 text-xs font-medium text-faint">{title}</h3>
      <dl className="grid gap-x-6 sm:grid-cols-2">
        {commands.map(({ id, label, keys = '' }) => (
          <div key={id} className="flex min-h-8 items-center justify-between gap-3 border-b border-line">
            <dt className="min-w-0">{label}</dt>
            <dd>
              <KeyCaps keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
