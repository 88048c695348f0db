import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../../../components/button.tsx';
import { EmptyState } from '../../../../components/empty-state.tsx';

type AllDoneProps = {
  handled: number;
  skipped: number;
  listAddress: string;
  onAgain: () => void;
  /** More wait behind what was fetched. */
  onMore: (() => void) | undefined;
};

/** The reward. */
export function AllDone({ handled, skipped, listAddress, onAgain, onMore }: AllDoneProps) {
  const { t } = useTranslation('orderFix');
  const sums = [
    handled > 0 && t('done.handled', { count: handled }),
    skipped > 0 && t('done.skipped', { count: skipped }),
  ].filter((sum) => sum !== false);
  return (
    <div role="status" className="mx-auto max-w-lg py-10">
      <EmptyState
        icon={<CircleCheck />}
        title={t('done.title')}
        text={[...(skipped === 0 && !onMore ? [t('done.text')] : []), ...sums.map((sum) => `${sum}.`)].join(
          ' ',
        )}
        action={
          <span className="flex flex-wrap justify-center gap-2">
            {skipped > 0 && <Button onClick={onAgain}>{t('done.again', { count: skipped })}</Button>}
            {onMore && <Button onClick={onMore}>{t('done.more')}</Button>}
            <ButtonLink to={listAddress} variant="primary">
              {t('leave')}
            </ButtonLink>
          </span>
        }
      />
    </div>
  );
}
