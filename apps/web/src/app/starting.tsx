import { LoaderCircle } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** While the first page is fetched. */
export function Starting() {
  const { t } = useTranslation('components');
  return (
    <div role="status" className="grid min-h-dvh place-items-center text-muted">
      <span className="sr-only">{t('loading')}</span>
      <LoaderCircle aria-hidden className="size-6 animate-spin" />
    </div>
  );
}
