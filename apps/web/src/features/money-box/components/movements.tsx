import { TRANSFER_KINDS } from '@bestellwerk/domain/ledger';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ArrowLeftRight, Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Button, buttonClass } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Select } from '../../../components/input.tsx';
import { LoadMore } from '../../../components/load-more.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { Section } from '../../../components/section.tsx';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import { entriesFileAddress, entriesQuery } from '../api/entries.ts';
import { EntryList } from './entry-list.tsx';

const KIND = 'art';

/** All movements with running balance; the kind shown stands in the address. */
export function Movements() {
  const { t } = useTranslation(['moneyBox', 'terms']);
  const language = useLanguage();
  const [search, setSearch] = useSearchParams();
  const kind = TRANSFER_KINDS.find((each) => each === search.get(KIND));
  const list = useInfiniteQuery(entriesQuery(kind));
  const show = (next: string) =>
    setSearch(
      (before) => {
        if (next === '') before.delete(KIND);
        else before.set(KIND, next);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );

  return (
    <Section
      flush
      title={t('moneyBox:entries.title')}
      aside={
        <div className="flex flex-wrap items-center gap-2">
          <Select
            aria-label={t('moneyBox:entries.kind')}
            className="w-auto!"
            value={kind ?? ''}
            onChange={(event) => show(event.target.value)}
          >
            <option value="">{t('moneyBox:entries.all')}</option>
            {TRANSFER_KINDS.map((each) => (
              <option key={each} value={each}>
                {t(`terms:transferKind.${each}`)}
              </option>
            ))}
          </Select>
          <a
            href={entriesFileAddress(language)}
            download
            title={t('moneyBox:entries.downloadHint')}
            className={buttonClass({})}
          >
            <Download aria-hidden className="size-4" />
            {t('moneyBox:entries.download')}
          </a>
        </div>
      }
    >
      <Loaded query={list}>
        {({ pages }) => {
          const entries = pages.flatMap((page) => page.items);
          if (entries.length === 0 && kind !== undefined) {
            return (
              <EmptyState
                icon={<ArrowLeftRight />}
                title={t('moneyBox:entries.empty.filtered')}
                text={t('moneyBox:entries.empty.filteredText', { kind: t(`terms:transferKind.${kind}`) })}
                action={<Button onClick={() => show('')}>{t('moneyBox:entries.empty.reset')}</Button>}
              />
            );
          }
          if (entries.length === 0) {
            return (
              <EmptyState
                icon={<ArrowLeftRight />}
                title={t('moneyBox:entries.empty.title')}
                text={t('moneyBox:entries.empty.text')}
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
