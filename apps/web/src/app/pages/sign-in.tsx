import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { SignInForm } from '../../features/session/components/sign-in-form.tsx';
import { useDocumentTitle } from '../../lib/use-document-title.ts';
import { AppearanceControls } from '../layout/appearance-controls.tsx';
import { Brand } from '../layout/brand.tsx';
import { returnAddress } from '../session/sign-in-address.ts';

export const namespaces = ['session'] as const;

export function Component() {
  const { t } = useTranslation('session');
  const navigate = useNavigate();
  const [search] = useSearchParams();
  useDocumentTitle(t('title'));
  return (
    <div className="flex min-h-dvh flex-col">
      <div className="flex justify-end p-3">
        <AppearanceControls />
      </div>
      <main className="mx-auto w-full max-w-sm grow px-5 pt-[8vh] pb-16">
        <Brand />
        <h1 className="mt-8 text-2xl font-semibold tracking-tight">{t('title')}</h1>
        <p className="mt-1 mb-6 text-muted">{search.has('weiter') ? t('signedOut') : t('intro')}</p>
        <SignInForm onSignedIn={() => void navigate(returnAddress(search), { replace: true })} />
      </main>
    </div>
  );
}
