import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { PATHS } from '../../../lib/paths.ts';

/** The next step where no money is missing: look at what is stuck, or nothing. */
export function AttentionNotice({ attention }: { attention: number }) {
  const { t } = useTranslation('overview');
  if (attention === 0) {
    return (
      <Notice tone="done" title={t('allDone.title')}>
        {t('allDone.text')}
      </Notice>
    );
  }
  return (
    <Notice
      tone="stuck"
      title={t('attention.title', { count: attention })}
      action={
        <ButtonLink variant="primary" to={PATHS.orders}>
          {t('attention.action')}
        </ButtonLink>
      }
    >
      {t('attention.text')}
    </Notice>
  );
}
