import { ArrowUp, RefreshCw } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListNews } from './list-news.ts';

/**
 * „4 neue Bestellungen – anzeigen", floating above the list so that its coming moves nothing. The region is always
 * there: one that comes with its message is not read out.
 */
export function ListNewsButton({ news, onShow }: { news: ListNews | undefined; onShow: () => void }) {
  const { t } = useTranslation('orderList');
  const region = useRef<HTMLDivElement>(null);
  const arrived = news?.arrived ?? 0;
  const Icon = arrived > 0 ? ArrowUp : RefreshCw;
  const show = () => {
    // The button goes; the focus stays where the list begins.
    region.current?.focus({ preventScroll: true });
    globalThis.scrollTo({ top: 0 });
    onShow();
  };
  return (
    <div
      ref={region}
      role="status"
      tabIndex={-1}
      className="pointer-events-none sticky top-16 z-20 flex h-0 justify-center outline-none print:hidden"
    >
      {news && (
        <button
          type="button"
          onClick={show}
          className="pointer-events-auto inline-flex h-8 items-center gap-1.5 rounded-full bg-accent px-3.5 text-[0.8125rem] font-medium text-on-accent shadow-float hover:bg-accent-strong"
        >
          <Icon aria-hidden className="size-4" />
          {arrived > 0 ? t('news.arrived', { count: arrived }) : t('news.departed', { count: news.departed })}
        </button>
      )}
    </div>
  );
}
