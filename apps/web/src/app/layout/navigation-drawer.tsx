import { Dialog } from '@base-ui/react/dialog';
import { LogOut, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Brand } from './brand.tsx';
import { Navigation } from './navigation.tsx';

type NavigationDrawerProps = { open: boolean; onOpenChange: (open: boolean) => void; onSignOut: () => void };

export function NavigationDrawer({ open, onOpenChange, onSignOut }: NavigationDrawerProps) {
  const { t } = useTranslation('app');
  return (
    <Dialog.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/40 transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup className="fixed inset-y-0 left-0 z-50 flex w-72 max-w-[85vw] flex-col gap-4 overflow-y-auto border-r border-line bg-surface p-3 shadow-float outline-none transition-[translate] duration-150 data-ending-style:-translate-x-full data-starting-style:-translate-x-full">
          <div className="flex items-center justify-between pl-2.5">
            <Dialog.Title render={<div />}>
              <Brand />
            </Dialog.Title>
            <Dialog.Close
              aria-label={t('nav.close')}
              className="inline-flex size-9 items-center justify-center rounded-control text-muted hover:bg-sunken hover:text-ink"
            >
              <X aria-hidden className="size-5" />
            </Dialog.Close>
          </div>
          <Navigation onNavigate={() => onOpenChange(false)} />
          <Button
            variant="ghost"
            icon={<LogOut aria-hidden className="size-4" />}
            onClick={onSignOut}
            className="mt-auto justify-start"
          >
            {t('header.signOut')}
          </Button>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
