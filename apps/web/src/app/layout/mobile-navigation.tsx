import { Menu } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

const NavigationDrawer = lazy(() =>
  import('./navigation-drawer.tsx').then((file) => ({ default: file.NavigationDrawer })),
);

/** The menu of narrow screens; fetched when it is opened the first time. */
export function MobileNavigation({ onSignOut }: { onSignOut: () => void }) {
  const { t } = useTranslation('app');
  const [wanted, setWanted] = useState(false);
  const [open, setOpen] = useState(false);
  const show = () => {
    setWanted(true);
    setOpen(true);
  };
  return (
    <>
      <button
        type="button"
        aria-label={t('nav.open')}
        aria-haspopup="dialog"
        onClick={show}
        className="-ml-2 inline-flex size-9 shrink-0 items-center justify-center rounded-control text-muted hover:bg-sunken hover:text-ink lg:hidden"
      >
        <Menu aria-hidden className="size-5" />
      </button>
      <Suspense fallback={null}>
        {wanted && <NavigationDrawer open={open} onOpenChange={setOpen} onSignOut={onSignOut} />}
      </Suspense>
    </>
  );
}
