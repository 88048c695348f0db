import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { money } from '@bestellwerk/domain/money';
import { useTranslation } from 'react-i18next';
import { FactList } from '../../../../components/fact-list.tsx';
import { Money } from '../../../../components/money.tsx';
import { Section } from '../../../../components/section.tsx';
import { LOCALE_OF } from '../../../../lib/format/format-money.ts';
import { useLanguage } from '../../../../lib/i18n/use-language.ts';

/** The margin is given only where both sums are in one currency. */
export function CostsSection({ order }: { order: Order }) {
  const { t } = useTranslation(['orderDetail', 'terms']);
  const language = useLanguage();
  const { total, cost, payment } = order;
  const comparable = cost !== undefined && cost.currency === total.currency;
  const marginCents = comparable ? total.amountCents - cost.amountCents : 0;
  const share =
    total.amountCents > 0
      ? new Intl.NumberFormat(LOCALE_OF[language], { style: 'percent' }).format(
          marginCents / total.amountCents,
        )
      : '';
  return (
    <Section title={t('orderDetail:costs.title')}>
      <FactList
        facts={[
          { label: t('orderDetail:costs.revenue'), value: <Money amount={total} /> },
          {
            label: t('orderDetail:costs.cost'),
            value: cost ? (
              <Money amount={cost} />
            ) : (
              <span className="text-faint">{t('orderDetail:costs.noQuote')}</span>
            ),
          },
          {
            label: t('orderDetail:costs.margin'),
            value: comparable && (
              <span className={marginCents < 0 ? 'font-medium text-danger' : 'font-medium text-done'}>
                <Money amount={money(marginCents, total.currency)} /> {share && `(${share})`}
              </span>
            ),
          },
          {
            label: t('orderDetail:costs.source'),
            value: payment.source && t(`terms:fundingSource.${payment.source}`),
          },
        ].filter(({ value }) => value !== false)}
      />
    </Section>
  );
}
