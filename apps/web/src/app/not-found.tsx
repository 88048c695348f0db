import { Signpost } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { ButtonLink } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { PATHS } from '../lib/paths.ts';
import { useDocumentTitle } from '../lib/use-document-title.ts';

export function NotFound() {
  const { t } = useTranslation('app');
  const { pathname } = useLocation();
  useDocumentTitle(t('notFound.title'));
  return (
    <>
      <h1 className="sr-only">{t('notFound.title')}</h1>
      <EmptyState
        icon={<Signpost />}
        title={t('notFound.title')}
        text={t('notFound.text', { path: pathname })}
        action={
          <ButtonLink to={PATHS.overview} variant="primary">
            {t('notFound.back')}
          </ButtonLink>
        }
      />
    </>
  );
}
