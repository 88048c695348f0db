import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useLoaderData, useNavigation } from 'react-router';
import type { Session } from '@bestellwerk/contracts/seller-api/session';
import { sessionQuery } from '../../features/session/api/session.ts';
import { settingsQuery } from '../../features/settings/api/settings.ts';
import { classNames } from '../../lib/class-names.ts';
import { useLiveHints } from '../live/use-live-hints.ts';
import { Brand } from './brand.tsx';
import { ConnectionNotice } from './connection-notice.tsx';
import { Header } from './header.tsx';
import { Navigation } from './navigation.tsx';

export function Layout() {
  const { t } = useTranslation('app');
  // The loader's answer at first; what the seller changes of it under Benutzerdaten shows at once.
  const session = useQuery({ ...sessionQuery, initialData: useLoaderData<Session>() }).data;
  const navigating = useNavigation().state !== 'idle';
  useLiveHints();
  const singleKeys = useQuery(settingsQuery).data?.keyboardShortcuts ?? false;
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[13.5rem_minmax(0,1fr)] print:block">
      <a
        href="#content"
        className="sr-only z-50 rounded-control bg-accent px-3 py-2 text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {t('skipToContent')}
      </a>
      <aside className="sticky top-0 hidden h-dvh flex-col gap-5 overflow-y-auto border-r border-line bg-surface px-3 py-4 lg:flex print:hidden">
        <div className="px-2.5">
          <Brand />
        </div>
        <Navigation />
      </aside>
      <div className="flex min-w-0 flex-col">
        <Header userName={session.user.name} sellerName={session.seller.name} singleKeys={singleKeys} />
        <ConnectionNotice />
        <div
          aria-hidden
          className={classNames(
            'pointer-events-none sticky top-14 z-30 -mb-0.5 h-0.5 bg-accent transition-opacity duration-150',
            navigating ? 'animate-pulse opacity-100 delay-75' : 'opacity-0',
          )}
        />
        <main
          id="content"
          tabIndex={-1}
          className="mx-auto w-full max-w-[100rem] grow p-4 outline-none sm:p-6"
        >
          <Suspense fallback={null}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <ScrollRestoration />
    </div>
  );
}
