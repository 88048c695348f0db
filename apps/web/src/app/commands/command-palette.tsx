import { Dialog as Base } from '@base-ui/react/dialog';
import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useEffect, useId, useRef, useState, useSyncExternalStore, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { orderSearchQuery } from '../../features/orders/api/order-search.ts';
import { mountedCommands, onCommandsChanged } from '../../lib/commands/command-store.ts';
import { PATHS } from '../../lib/paths.ts';
import { useDebounced } from '../../lib/use-debounced.ts';
import { paletteEntries, type PaletteEntry } from './palette-entries.ts';
import { PaletteList } from './palette-list.tsx';

type CommandPaletteProps = {
  text: string;
  onText: (text: string) => void;
  onClose: () => void;
  onHelp: () => void;
};

/** One field for everything: commands of the page, orders by any of their words, and pages. */
export function CommandPalette({ text, onText, onClose, onHelp }: CommandPaletteProps) {
  const { t } = useTranslation('commands');
  const navigate = useNavigate();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState(0);
  const commands = useSyncExternalStore(onCommandsChanged, mountedCommands);
  const settled = useDebounced(text.trim(), 150);
  const search = useQuery(orderSearchQuery(settled));
  const orders = text.trim() === '' ? [] : (search.data?.items ?? []);
  const entries = paletteEntries(text, commands, orders, (order) => void navigate(PATHS.order(order)));
  const active = Math.min(chosen, Math.max(0, entries.length - 1));
  const isSearching = text.trim() !== '' && (search.isFetching || settled !== text.trim());
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);

  const run = (entry: PaletteEntry | undefined) => {
    if (!entry) return;
    // Closed first: what runs may open a dialog of its own or move the focus.
    onClose();
    if (entry.id === 'help') onHelp();
    else setTimeout(entry.run);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && entries.length > 0) {
      event.preventDefault();
      setChosen((active + step + entries.length) % entries.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const entry = entries[active];
      // Orders of what was typed a moment ago: not those that are meant.
      if (entry?.group !== 'orders' || !isSearching) run(entry);
    }
  };

  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-black/40 dark:bg-black/65" />
        <Base.Popup
          initialFocus={field}
          className="fixed top-[12dvh] left-1/2 z-50 flex max-h-[70dvh] w-[min(36rem,calc(100vw-2rem))] -translate-x-1/2 flex-col overflow-hidden rounded-box border border-line bg-raised shadow-float outline-none"
        >
          <Base.Title className="sr-only">{t('palette')}</Base.Title>
          <div className="flex items-center gap-2 border-b border-line px-4">
            <Search aria-hidden className="size-4 shrink-0 text-faint" />
            <input
              ref={field}
              type="text"
              role="combobox"
              aria-expanded
              aria-controls={id}
              aria-activedescendant={entries.length > 0 ? `${id}-${active}` : undefined}
              aria-label={t('placeholder')}
              placeholder={t('placeholder')}
              autoComplete="off"
              spellCheck={false}
              className="h-12 w-full min-w-0 bg-transparent text-[0.9375rem] outline-none placeholder:text-faint"
              value={text}
              onChange={(event) => {
                onText(event.target.value);
                setChosen(0);
              }}
              onKeyDown={onKeyDown}
            />
          </div>
          <PaletteList id={id} entries={entries} active={active} onRun={run} />
          <p role="status" className="border-t border-line px-4 py-2 text-xs text-faint">
            {isSearching ? t('searching') : entries.length === 0 ? t('none') : t('hint')}
          </p>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
