import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../../components/icon-button.tsx';

type OrderPagerProps = {
  position: number | undefined;
  total: number | undefined;
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
};

/** „3 von 27": the order's place in the view it was opened from, and its neighbours there. */
export function OrderPager({ position, total, onPrevious, onNext }: OrderPagerProps) {
  const { t } = useTranslation('orderKeys');
  if (!onPrevious && !onNext) return null;
  const place = position !== undefined && total !== undefined ? { position, total } : undefined;
  const step = (label: string, icon: ReactNode, go: (() => void) | undefined, key: string) => (
    <IconButton label={label} icon={icon} disabled={!go} onClick={go} aria-keyshortcuts={key} />
  );
  return (
    <div className="flex h-9 items-center">
      {step(t('previous'), <ChevronLeft aria-hidden className="size-4" />, onPrevious, 'k')}
      {place && (
        <span className="amount px-1 text-[0.8125rem] text-muted">
          <span className="sr-only">{t('pager', place)}</span>
          <span aria-hidden>{t('pagerShort', place)}</span>
        </span>
      )}
      {step(t('next'), <ChevronRight aria-hidden className="size-4" />, onNext, 'j')}
    </div>
  );
}
