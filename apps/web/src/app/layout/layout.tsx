import { useQuery } from '@tanstack/react-query';
import { useLoaderData, useNavigation } from 'react-router';
import type { Session } from '@bestellwerk/contracts/seller-api/session';
import { sessionQuery } from '../../features/session/api/session.ts';
import { classNames } from '../../lib/class-names.ts';
import { Brand } from './brand.tsx';
import { PageFrame, SkipLink } from './frame.tsx';
import { Header } from './header.tsx';
import { Navigation } from './navigation.tsx';

export function Layout() {
  // The loader's answer at first; what the seller changes of it under Benutzerdaten shows at once.
  const session = useQuery({ ...sessionQuery, initialData: useLoaderData<Session>() }).data;
  const navigating = useNavigation().state !== 'idle';
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[13.5rem_minmax(0,1fr)] print:block">
      <SkipLink />
      <aside className="sticky top-0 hidden h-dvh flex-col gap-5 overflow-y-auto border-r border-line bg-surface px-3 py-4 lg:flex print:hidden">
        <div className="px-2.5">
          <Brand />
        </div>
        <Navigation />
      </aside>
      <div className="flex min-w-0 flex-col">
        <Header userName={session.user.name} sellerName={session.seller.name} />
        <PageFrame>
          <div
            aria-hidden
            className={classNames(
              'pointer-events-none sticky top-14 z-30 -mb-0.5 h-0.5 bg-accent transition-opacity duration-150',
              navigating ? 'animate-pulse opacity-100 delay-75' : 'opacity-0',
            )}
          />
        </PageFrame>
      </div>
    </div>
  );
}
