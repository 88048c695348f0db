import type { findSupplierArticles } from '@bestellwerk/contracts/seller-api/channels';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callApi } from '../lib/api/call-api.ts';
import { endpoint } from '../lib/api/endpoint.ts';
import { useDebounced } from '../lib/use-debounced.ts';
import type { FieldControl } from './field.tsx';
import { Input } from './input.tsx';
import { Money } from './money.tsx';

type ArticleInputProps = FieldControl & {
  value: string;
  onChange: (sku: string) => void;
  /** Enter in the field. */
  onSubmit?: () => void;
};

const search = endpoint<typeof findSupplierArticles>('get', '/supplier-articles');
const SETTLES_MS = 200;
const SHOWN = 8;

/**
 * The number of one of the supplier's articles, or words to find it by: what is found stands below and is taken by a
 * press. A number that is not found can be entered all the same; the copy of the catalogue may be a day old.
 */
export function ArticleInput({ value, onChange, onSubmit, ...control }: ArticleInputProps) {
  const { t } = useTranslation('components');
  const q = useDebounced(value.trim(), SETTLES_MS);
  const found = useQuery({
    queryKey: ['supplier-articles', q],
    queryFn: ({ signal }) => callApi(search, { query: { q: q.slice(0, 200) }, signal }),
    enabled: q.length > 1,
    placeholderData: keepPreviousData,
    select: ({ items }) => items,
  });
  const articles = q.length > 1 ? (found.data ?? []) : [];
  const chosen = articles.find(({ sku }) => sku === value.trim());
  return (
    <>
      <Input
        {...control}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !onSubmit) return;
          event.preventDefault();
          onSubmit();
        }}
      />
      <p role="status" className="text-[0.8125rem] text-muted">
        {chosen ? chosen.name : q.length > 1 && found.data && t('articles.found', { count: articles.length })}
      </p>
      {!chosen && articles.length > 0 && (
        <ul
          aria-label={t('articles.list')}
          className="max-h-60 overflow-y-auto rounded-control border border-line"
        >
          {articles.slice(0, SHOWN).map(({ sku, name, cost, active }) => (
            <li key={sku} className="border-b border-line last:border-0">
              <button
                type="button"
                onClick={() => onChange(sku)}
                className="flex w-full items-baseline gap-3 px-3 py-1.5 text-left hover:bg-sunken"
              >
                <span className="min-w-0 grow">
                  <span className="block">{name}</span>
                  <span className="block text-[0.8125rem] text-muted">
                    {sku}
                    {!active && ` · ${t('articles.inactive')}`}
                  </span>
                </span>
                {cost && <Money amount={cost} className="text-[0.8125rem]" />}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
