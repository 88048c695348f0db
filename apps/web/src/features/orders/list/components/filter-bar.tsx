import { useQuery } from '@tanstack/react-query';
import { ChevronDown, FilterX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../components/button.tsx';
import { Input, Select } from '../../../../components/input.tsx';
import { classNames } from '../../../../lib/class-names.ts';
import { channelChoicesQuery } from '../../api/channel-choices.ts';
import { isFiltered, type OrderView } from '../order-view.ts';
import { AmountFilter } from './amount-filter.tsx';
import { ReasonFilter } from './reason-filter.tsx';
import { SearchField } from './search-field.tsx';

type FilterBarProps = {
  view: OrderView;
  onChange: (next: Partial<OrderView>, options?: { replace?: boolean }) => void;
  onSearchSubmit: (q: string) => void;
  onReset: () => void;
  narrow: boolean;
};

export function FilterBar({ view, onChange, onSearchSubmit, onReset, narrow }: FilterBarProps) {
  const { t } = useTranslation('orderList');
  const channels = useQuery(channelChoicesQuery).data ?? [];
  const search = (q: string) => onChange({ q: q === '' ? undefined : q }, { replace: true });

  const filters = (
    <>
      <Labelled label={t('filter.reason')} wide>
        <ReasonFilter reasons={view.reasons} onChange={(reasons) => onChange({ reasons })} />
      </Labelled>
      <Labelled label={t('filter.channel')}>
        <Select
          aria-label={t('filter.channel')}
          value={view.channelId ?? ''}
          onChange={({ target }) => onChange({ channelId: target.value === '' ? undefined : target.value })}
        >
          <option value="">{t('filter.anyChannel')}</option>
          {channels.map((channel) => (
            <option key={channel.id} value={channel.id}>
              {channel.name}
            </option>
          ))}
        </Select>
      </Labelled>
      <Labelled label={t('filter.from')}>
        <Input
          type="date"
          aria-label={t('filter.from')}
          value={view.placedFrom ?? ''}
          max={view.placedTo}
          onChange={({ target }) => onChange({ placedFrom: target.value === '' ? undefined : target.value })}
        />
      </Labelled>
      <Labelled label={t('filter.to')}>
        <Input
          type="date"
          aria-label={t('filter.to')}
          value={view.placedTo ?? ''}
          min={view.placedFrom}
          onChange={({ target }) => onChange({ placedTo: target.value === '' ? undefined : target.value })}
        />
      </Labelled>
      <Labelled label={t('filter.amount')} wide>
        <div className="flex items-center gap-1">
          <AmountFilter
            label={t('filter.amountFrom')}
            value={view.totalFrom}
            onChange={(totalFrom) => onChange({ totalFrom })}
          />
          <span aria-hidden>–</span>
          <AmountFilter
            label={t('filter.amountTo')}
            value={view.totalTo}
            onChange={(totalTo) => onChange({ totalTo })}
          />
        </div>
      </Labelled>
      {isFiltered(view) && (
        <Button
          variant="ghost"
          icon={<FilterX aria-hidden className="size-4" />}
          onClick={onReset}
          className="self-end"
        >
          {t('filter.reset')}
        </Button>
      )}
    </>
  );

  return (
    <div className="flex flex-wrap items-end gap-2 py-3">
      <div className="min-w-0 grow basis-48">
        <SearchField value={view.q ?? ''} onChange={search} onSubmit={onSearchSubmit} />
      </div>
      {narrow ? (
        <details className="group w-full">
          <summary className="inline-flex h-8 items-center gap-1 text-muted">
            <ChevronDown aria-hidden className="size-4 group-open:rotate-180" />
            {t('filter.show')}
          </summary>
          <div className="flex flex-col gap-2 pt-2">{filters}</div>
        </details>
      ) : (
        filters
      )}
    </div>
  );
}

function Labelled({ label, wide, children }: { label: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={classNames('flex min-w-0 flex-col gap-0.5', !wide && 'sm:max-w-36')}>
      <span aria-hidden className="text-xs text-muted">
        {label}
      </span>
      {children}
    </div>
  );
}
