import { useTranslation } from 'react-i18next';
import { classNames } from '../../lib/class-names.ts';
import { KeyCaps } from './key-caps.tsx';
import type { PaletteEntry } from './palette-entries.ts';

type PaletteListProps = {
  id: string;
  entries: readonly PaletteEntry[];
  active: number;
  onRun: (entry: PaletteEntry) => void;
};

/** The focus stays in the field; the chosen line is told of by `aria-activedescendant`. */
export function PaletteList({ id, entries, active, onRun }: PaletteListProps) {
  const { t } = useTranslation('commands');
  const groups = [...Map.groupBy(entries, (entry) => entry.group)];
  return (
    <div id={id} role="listbox" aria-label={t('results')} className="min-h-0 overflow-y-auto py-1">
      {groups.map(([group, members]) => (
        <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
          <div id={`${id}-${group}`} className="px-4 pt-2 pb-1 text-xs font-medium text-faint">
            {t(`group.${group}`)}
          </div>
          {members.map((entry) => {
            const index = entries.indexOf(entry);
            return (
              <button
                key={entry.id}
                type="button"
                tabIndex={-1}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === active}
                onClick={() => onRun(entry)}
                className={classNames(
                  'mx-1 flex min-h-9 w-[calc(100%-0.5rem)] items-center gap-3 text-left rounded-control px-3 py-1.5',
                  index === active ? 'bg-accent-soft text-accent-ink' : 'hover:bg-sunken',
                )}
              >
                <span className="shrink-0 font-medium">{entry.label}</span>
                <span className="min-w-0 grow truncate text-muted">{entry.aside}</span>
                {entry.keys && <KeyCaps keys={entry.keys} />}
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
}
