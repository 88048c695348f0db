import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration } from 'react-router';
import { settingsQuery } from '../../features/settings/api/settings.ts';
import { CommandCenter } from '../commands/command-center.tsx';
import { useLiveHints } from '../live/use-live-hints.ts';
import { Balance } from './balance.tsx';
import { Brand } from './brand.tsx';
import { ConnectionNotice } from './connection-notice.tsx';

/** The whole screen for one task: no menu, nothing that leads astray. */
export function FocusLayout() {
  const { t } = useTranslation('app');
  useLiveHints();
  const singleKeys = useQuery(settingsQuery).data?.keyboardShortcuts ?? false;
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only z-50 rounded-control bg-accent px-3 py-2 text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {t('skipToContent')}
      </a>
      <header className="sticky top-0 z-30 flex h-14 items-center gap-3 border-b border-line bg-surface px-4 sm:px-6">
        <Brand />
        <div className="ml-auto flex items-center gap-1">
          <Balance />
          <CommandCenter singleKeys={singleKeys} />
        </div>
      </header>
      <ConnectionNotice />
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-[100rem] grow p-4 outline-none sm:p-6">
        <Suspense fallback={null}>
          <Outlet />
        </Suspense>
      </main>
      <ScrollRestoration />
    </div>
  );
}
