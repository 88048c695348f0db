import { CommandCenter } from '../commands/command-center.tsx';
import { Balance } from './balance.tsx';
import { Brand } from './brand.tsx';
import { PageFrame, SkipLink } from './frame.tsx';

/** The whole screen for one task: no menu, nothing that leads astray. */
export function FocusLayout() {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="sticky top-0 z-30 flex h-14 items-center gap-3 border-b border-line bg-surface px-4 sm:px-6">
        <Brand />
        <div className="ml-auto flex items-center gap-1">
          <Balance />
          <CommandCenter />
        </div>
      </header>
      <PageFrame />
    </div>
  );
}
