import type { Overview } from '@bestellwerk/contracts/seller-api/overview';
import type { ReasonCode } from '@bestellwerk/domain/reasons';
import { ChevronRight, CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ButtonLink } from '../../../components/button.tsx';
import { Money } from '../../../components/money.tsx';
import { Section } from '../../../components/section.tsx';
import { formatCount } from '../../../lib/format/format-list.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import { PATHS } from '../../../lib/paths.ts';

type StuckByReasonProps = {
  rows: Overview['stuckByReason'];
  /** Orders whose bank transfer has not arrived. */
  awaitingPayment: number;
  awaitingPaymentAddress: string;
  addressOf: (code: ReasonCode) => string;
};

/** One line a reason, the most frequent first; each leads to exactly these orders. */
export function StuckByReason({ rows, awaitingPayment, ...props }: StuckByReasonProps) {
  const { t } = useTranslation(['overview', 'terms']);
  const language = useLanguage();
  const lines = rows.map(({ code, orders, cost }) => ({
    key: code as string,
    label: t(`terms:reason.${code}`),
    to: props.addressOf(code),
    orders,
    cost: cost as Overview['stuckByReason'][number]['cost'] | null,
  }));
  if (awaitingPayment > 0) {
    lines.push({
      key: 'awaiting_payment',
      label: t('terms:status.awaiting_payment'),
      to: props.awaitingPaymentAddress,
      orders: awaitingPayment,
      cost: null,
    });
  }
  lines.sort((a, b) => b.orders - a.orders);
  const most = Math.max(1, ...lines.map((line) => line.orders));

  return (
    <Section
      flush
      title={t('overview:stuck.title')}
      aside={
        <ButtonLink size="small" to={PATHS.orders}>
          {t('overview:stuck.all')}
        </ButtonLink>
      }
    >
      {lines.length === 0 ? (
        <p className="flex items-center gap-2 px-4 pb-4 text-muted">
          <CircleCheck aria-hidden className="size-4 text-done" />
          {t('overview:stuck.none')}
        </p>
      ) : (
        <>
          <table className="w-full text-left">
            <caption className="sr-only">{t('overview:stuck.caption')}</caption>
            <thead className="text-xs text-muted">
              <tr>
                <th scope="col" className="px-4 py-1.5 font-medium">
                  {t('overview:stuck.reason')}
                </th>
                <th scope="col" className="py-1.5 pr-4 text-right font-medium">
                  {t('overview:stuck.orders')}
                </th>
                <th scope="col" className="hidden py-1.5 pr-4 text-right font-medium sm:table-cell">
                  {t('overview:stuck.cost')}
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.key} className="relative border-t border-line hover:bg-canvas">
                  <th scope="row" className="px-4 py-2 font-normal">
                    <Link
                      to={line.to}
                      className="inline-flex items-center gap-1 font-medium before:absolute before:inset-0"
                    >
                      {line.label}
                      <ChevronRight aria-hidden className="size-3.5 text-faint" />
                    </Link>
                    <span aria-hidden className="mt-1 block h-1 rounded-full bg-sunken">
                      <span
                        className="block h-1 rounded-full bg-stuck"
                        style={{ width: `${(line.orders / most) * 100}%` }}
                      />
                    </span>
                  </th>
                  <td className="amount py-2 pr-4 text-right font-semibold">
                    {formatCount(line.orders, language)}
                  </td>
                  <td className="hidden py-2 pr-4 text-right text-muted sm:table-cell">
                    {line.cost !== null && line.cost.amountCents > 0 && <Money amount={line.cost} />}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="border-t border-line px-4 py-2 text-xs text-faint">{t('overview:stuck.several')}</p>
        </>
      )}
    </Section>
  );
}
