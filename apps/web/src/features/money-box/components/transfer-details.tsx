import type { TopUp } from '@bestellwerk/contracts/seller-api/money-box';
import { useTranslation } from 'react-i18next';
import { CopyLine } from '../../../components/copy-line.tsx';
import { formatMoney } from '../../../lib/format/format-money.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';

/** What to do about a top-up whose money is still to come. */
export function TransferDetails({ topUp }: { topUp: TopUp }) {
  const { t } = useTranslation('moneyBox');
  const amount = formatMoney(topUp.amount, useLanguage());
  return (
    <div className="flex flex-col gap-3">
      <p>{t(topUp.reference === undefined ? 'transfer.textOther' : 'transfer.text', { amount })}</p>
      {topUp.reference !== undefined && <CopyLine label={t('transfer.reference')} value={topUp.reference} />}
      <p className="text-muted">
        {t(topUp.resendBlocked ? 'transfer.afterwardsSend' : 'transfer.afterwards')}
      </p>
    </div>
  );
}
