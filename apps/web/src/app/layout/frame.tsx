import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration } from 'react-router';
import { useLiveHints } from '../live/use-live-hints.ts';
import { ConnectionNotice } from './connection-notice.tsx';

/** Leads past menu and header; the first stop of the Tab key. */
export function SkipLink() {
  const { t } = useTranslation('app');
  return (
    <a
      href="#content"
      className="sr-only z-50 rounded-control bg-accent px-3 py-2 text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
    >
      {t('skipToContent')}
    </a>
  );
}

/** What is under the header on every page: whether changes arrive, and the page itself. */
export function PageFrame({ children }: { children?: ReactNode }) {
  useLiveHints();
  return (
    <>
      <ConnectionNotice />
      {children}
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-[100rem] grow p-4 outline-none sm:p-6">
        <Suspense fallback={null}>
          <Outlet />
        </Suspense>
      </main>
      <ScrollRestoration />
    </>
  );
}
