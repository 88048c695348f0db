import { keyCaps } from '../../lib/commands/command.ts';
import { useLanguage } from '../../lib/i18n/use-language.ts';

/** Keys as they look on a keyboard. */
export function KeyCaps({ keys }: { keys: string }) {
  const language = useLanguage();
  return (
    <span className="inline-flex shrink-0 gap-1">
      {keyCaps(keys, language).map((cap, index) => (
        <kbd
          key={index}
          className="min-w-6 rounded border border-line bg-sunken px-1.5 text-center font-sans text-xs leading-5 text-muted"
        >
          {cap}
        </kbd>
      ))}
    </span>
  );
}
