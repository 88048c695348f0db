import { useInfiniteQuery } from '@tanstack/react-query';
import { ArrowLeftRight, Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Button, buttonClass } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { LoadMore } from '../../../components/load-more.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { Section } from '../../../components/section.tsx';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import { entriesFileAddress, entriesQuery } from '../api/entries.ts';
import { isNarrowed, readMovementView, withMovementView, type MovementView } from '../movement-view.ts';
import { EntryList } from './entry-list.tsx';
import { MovementFilters } from './movement-filters.tsx';

/** Movements with running balance; which ones are shown stands in the address. */
export function Movements() {
  const { t } = useTranslation('moneyBox');
  const language = useLanguage();
  const [search, setSearch] = useSearchParams();
  const view = readMovementView(search);
  const list = useInfiniteQuery(entriesQuery(view));
  const show = (next: MovementView) =>
    setSearch((before) => withMovementView(before, next), { replace: true, preventScrollReset: true });

  return (
    <Section
      flush
      title={t('entries.title')}
      aside={
        <a
          href={entriesFileAddress(view, language)}
          download
          title={t('entries.downloadHint')}
          className={buttonClass({}, 'print:hidden')}
        >
          <Download aria-hidden className="size-4" />
          {t('entries.download')}
        </a>
      }
    >
      <MovementFilters view={view} onChange={show} />
      <Loaded query={list}>
        {({ pages }) => {
          const entries = pages.flatMap((page) => page.items);
          if (entries.length === 0 && isNarrowed(view)) {
            return (
              <EmptyState
                icon={<ArrowLeftRight />}
                title={t('entries.empty.filtered')}
                text={t('entries.empty.filteredText')}
                action={<Button onClick={() => show({})}>{t('entries.reset')}</Button>}
              />
            );
          }
          if (entries.length === 0) {
            return (
              <EmptyState
                icon={<ArrowLeftRight />}
                title={t('entries.empty.title')}
                text={t('entries.empty.text')}
              />
            );
          }
          return (
            <div aria-busy={list.isFetching} className={list.isPlaceholderData ? 'opacity-60' : ''}>
              <EntryList entries={entries} />
              <LoadMore
                hasMore={list.hasNextPage}
                pending={list.isFetchingNextPage}
                onMore={() => void list.fetchNextPage()}
              />
            </div>
          );
        }}
      </Loaded>
    </Section>
  );
}
