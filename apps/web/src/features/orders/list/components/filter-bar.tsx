import { REASON_CODES, type ReasonCode } from '@bestellwerk/domain/reasons';
import { useQuery } from '@tanstack/react-query';
import { ChevronDown, FilterX } from 'lucide-react';
import { useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../components/button.tsx';
import { Input, Select } from '../../../../components/input.tsx';
import { orderCountsQuery } from '../../api/order-counts.ts';
import { channelChoicesQuery } from '../../api/channel-choices.ts';
import { isFiltered, type OrderView } from '../order-view.ts';
import { SearchField } from './search-field.tsx';

type FilterBarProps = {
  view: OrderView;
  onChange: (next: Partial<OrderView>, options?: { replace?: boolean }) => void;
  onSearchSubmit: () => void;
  narrow: boolean;
};

export function FilterBar({ view, onChange, onSearchSubmit, narrow }: FilterBarProps) {
  const { t } = useTranslation(['orderList', 'terms']);
  const counts = useQuery(orderCountsQuery).data;
  const channels = useQuery(channelChoicesQuery).data ?? [];
  const search = useCallback(
    (q: string) => onChange({ q: q === '' ? undefined : q }, { replace: true }),
    [onChange],
  );
  const reset = () =>
    onChange({ reasons: [], channelId: undefined, q: undefined, placedFrom: undefined, placedTo: undefined });
  const reasonLabel = (code: ReasonCode) => {
    const reason = t(`terms:reason.${code}`);
    const count = counts?.byReason[code] ?? 0;
    return counts ? t('orderList:filter.reasonCount', { reason, count }) : reason;
  };

  const filters = (
    <>
      <Labelled label={t('orderList:filter.reason')}>
        <Select
          aria-label={t('orderList:filter.reason')}
          value={view.reasons[0] ?? ''}
          onChange={({ target }) =>
            onChange({ reasons: REASON_CODES.filter((code) => code === target.value) })
          }
        >
          <option value="">{t('orderList:filter.anyReason')}</option>
          {REASON_CODES.map((code) => (
            <option key={code} value={code}>
              {reasonLabel(code)}
            </option>
          ))}
        </Select>
      </Labelled>
      <Labelled label={t('orderList:filter.channel')}>
        <Select
          aria-label={t('orderList:filter.channel')}
          value={view.channelId ?? ''}
          onChange={({ target }) => onChange({ channelId: target.value === '' ? undefined : target.value })}
        >
          <option value="">{t('orderList:filter.anyChannel')}</option>
          {channels.map((channel) => (
            <option key={channel.id} value={channel.id}>
              {channel.name}
            </option>
          ))}
        </Select>
      </Labelled>
      <Labelled label={t('orderList:filter.from')}>
        <Input
          type="date"
          aria-label={t('orderList:filter.from')}
          value={view.placedFrom ?? ''}
          max={view.placedTo}
          onChange={({ target }) => onChange({ placedFrom: target.value === '' ? undefined : target.value })}
        />
      </Labelled>
      <Labelled label={t('orderList:filter.to')}>
        <Input
          type="date"
          aria-label={t('orderList:filter.to')}
          value={view.placedTo ?? ''}
          min={view.placedFrom}
          onChange={({ target }) => onChange({ placedTo: target.value === '' ? undefined : target.value })}
        />
      </Labelled>
      {isFiltered(view) && (
        <Button
          variant="ghost"
          icon={<FilterX aria-hidden className="size-4" />}
          onClick={reset}
          className="self-end"
        >
          {t('orderList:filter.reset')}
        </Button>
      )}
    </>
  );

  return (
    <div className="flex flex-wrap items-end gap-2 py-3">
      <div className="min-w-0 grow basis-60">
        <SearchField value={view.q ?? ''} onChange={search} onSubmit={onSearchSubmit} />
      </div>
      {narrow ? (
        <details className="group w-full">
          <summary className="inline-flex h-8 items-center gap-1 text-muted">
            <ChevronDown aria-hidden className="size-4 group-open:rotate-180" />
            {t('orderList:filter.show')}
          </summary>
          <div className="flex flex-col gap-2 pt-2">{filters}</div>
        </details>
      ) : (
        filters
      )}
    </div>
  );
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col gap-0.5 sm:max-w-44">
      <span aria-hidden className="text-xs text-muted">
        {label}
      </span>
      {children}
    </div>
  );
}
