import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/page-header.tsx';
import { FollowUpList } from '../../features/follow-ups/components/follow-up-list.tsx';
import { useDocumentTitle } from '../../lib/use-document-title.ts';

export const namespaces = ['followUps'] as const;

export function Component() {
  const { t } = useTranslation('followUps');
  useDocumentTitle(t('title'));
  return (
    <>
      <PageHeader title={t('title')} text={t('intro')} />
      <FollowUpList />
    </>
  );
}
