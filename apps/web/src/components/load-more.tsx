import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';

type LoadMoreProps = { hasMore: boolean; pending: boolean; onMore: () => void };

/** The foot of a keyset-paged list. */
export function LoadMore({ hasMore, pending, onMore }: LoadMoreProps) {
  const { t } = useTranslation('components');
  if (!hasMore) return null;
  return (
    <div className="flex justify-center border-t border-line p-3">
      <Button pending={pending} onClick={onMore}>
        {pending ? t('loadingMore') : t('loadMore')}
      </Button>
    </div>
  );
}
