import { useMutation, useQueryClient } from '@tanstack/react-query';
import { LogOut } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { IconButton } from '../../components/icon-button.tsx';
import { saveAppearance } from '../../features/account/api/save-appearance.ts';
import { requestSignOut } from '../../features/session/api/session.ts';
import { notify } from '../../lib/notify.ts';
import { PATHS } from '../../lib/paths.ts';
import { CommandCenter } from '../commands/command-center.tsx';
import { AppearanceControls } from './appearance-controls.tsx';
import { Balance } from './balance.tsx';
import { MobileNavigation } from './mobile-navigation.tsx';

type HeaderProps = { userName: string; sellerName: string };

export function Header({ userName, sellerName }: HeaderProps) {
  const { t } = useTranslation('app');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const signOut = useMutation({
    mutationFn: requestSignOut,
    onSuccess: async () => {
      await navigate(PATHS.signIn);
      queryClient.clear();
    },
    onError: notify.problem,
  });
  const remember = useMutation({
    mutationFn: saveAppearance,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['account'] }),
  });
  return (
    <header className="print:hidden sticky top-0 z-30 flex h-14 items-center gap-2 border-b border-line bg-surface px-4 sm:px-6">
      <MobileNavigation onSignOut={() => signOut.mutate()} />
      <Balance />
      <div className="ml-auto flex items-center gap-1">
        <span
          className="mr-2 hidden max-w-48 truncate text-muted xl:inline"
          title={t('header.signedInAs', { name: userName })}
        >
          {sellerName}
        </span>
        <CommandCenter />
        <AppearanceControls
          onLanguage={(language) => remember.mutate({ language })}
          onTheme={(theme) => remember.mutate({ theme })}
        />
        <span className="hidden sm:inline-flex">
          <IconButton
            label={t('header.signOut')}
            icon={<LogOut aria-hidden className="size-4" />}
            disabled={signOut.isPending}
            onClick={() => signOut.mutate()}
          />
        </span>
      </div>
    </header>
  );
}
