import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/page-header.tsx';
import { useDocumentTitle } from '../../lib/use-document-title.ts';

export function Component() {
  const { t } = useTranslation('app');
  useDocumentTitle(t('nav.accountData'));
  return <PageHeader title={t('nav.accountData')} />;
}
