import type { BulkPreview } from '@bestellwerk/contracts/seller-api/bulk-actions';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatList } from '../../../../lib/format/format-list.ts';
import { useLanguage } from '../../../../lib/i18n/use-language.ts';
import { BulkFunds } from './bulk-funds.tsx';

/** What will happen, in sentences: how many, how far the money reaches, who stays and who is left out, and why. */
export function BulkForecast({ preview }: { preview: BulkPreview }) {
  const { t } = useTranslation(['bulk', 'terms']);
  const language = useLanguage();
  const { eligible, skipped, kept, unknown, funds } = preview;
  const skippedCount = skipped.reduce((sum, { orders }) => sum + orders, 0);
  const keptCount = kept.reduce((sum, { orders }) => sum + orders, 0);
  const parts = (list: readonly { label: string; orders: number }[]) =>
    list.length === 1
      ? (list[0]?.label ?? '')
      : formatList(
          list.map(({ label, orders }) => `${orders} × ${label}`),
          language,
        );
  return (
    <div className="flex flex-col gap-2">
      <p className="font-medium">{t('bulk:confirm.affected', { count: eligible })}</p>
      {funds && funds.orders > 0 && <BulkFunds funds={funds} />}
      <Line shown={keptCount > 0}>
        {t('bulk:confirm.kept', {
          count: keptCount,
          reasons: parts(kept.map(({ code, orders }) => ({ label: t(`terms:reason.${code}`), orders }))),
        })}
      </Line>
      <Line shown={skippedCount > 0}>
        {t('bulk:confirm.skippedWhy', {
          count: skippedCount,
          statuses: parts(
            skipped.map(({ status, orders }) => ({ label: t(`terms:status.${status}`), orders })),
          ),
        })}
      </Line>
      <Line shown={unknown > 0}>{t('bulk:confirm.unknown', { count: unknown })}</Line>
    </div>
  );
}

function Line({ shown, children }: { shown: boolean; children: ReactNode }) {
  return shown && <p className="text-muted">{children}</p>;
}
