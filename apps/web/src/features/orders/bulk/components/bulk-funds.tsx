import type { BulkPreview } from '@bestellwerk/contracts/seller-api/bulk-actions';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../../components/button.tsx';
import { Notice } from '../../../../components/notice.tsx';
import { formatMoney } from '../../../../lib/format/format-money.ts';
import { useLanguage } from '../../../../lib/i18n/use-language.ts';
import { PATHS } from '../../../../lib/paths.ts';

/** „Das Guthaben reicht für 31 von 46, älteste zuerst": what becomes of the rest, and what would be missing for it. */
export function BulkFunds({
  funds: { orders, cost, available, covered, missing, unpriced, fallback },
}: {
  funds: NonNullable<BulkPreview['funds']>;
}) {
  const { t } = useTranslation('bulk');
  const language = useLanguage();
  const money = (amount: typeof cost) => formatMoney(amount, language);
  const sums = t('confirm.sums', { cost: money(cost), available: money(available) });
  const isCovered = covered === orders;
  return (
    <Notice
      tone={isCovered ? 'done' : 'stuck'}
      action={
        !isCovered &&
        !fallback && (
          <ButtonLink size="small" to={PATHS.topUp(missing.amountCents)}>
            {t('confirm.topUp', { amount: money(missing) })}
          </ButtonLink>
        )
      }
    >
      <p className="font-medium">
        {isCovered
          ? t('confirm.coversAll', { count: orders })
          : t('confirm.covers', { covered, count: orders })}
      </p>
      <p className="text-[0.8125rem]">
        {sums}{' '}
        {!isCovered &&
          (fallback
            ? t('confirm.restByPaypal', { count: orders - covered })
            : t('confirm.restStays', { count: orders - covered, missing: money(missing) }))}{' '}
        {unpriced > 0 && t('confirm.unpriced', { count: unpriced })}
      </p>
    </Notice>
  );
}
