import type { MoneyBox } from '@bestellwerk/contracts/seller-api/money-box';
import { cents, money } from '@bestellwerk/domain/money';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../components/button.tsx';
import { Money } from '../../../components/money.tsx';
import { Section } from '../../../components/section.tsx';
import { ShareBar } from '../../../components/share-bar.tsx';

type MoneyWaitingProps = { moneyBox: MoneyBox; blockedAddress: string };

/** How much of what waiting orders cost is there, and how much is missing. */
export function MoneyWaiting({ moneyBox: { blocked, missing }, blockedAddress }: MoneyWaitingProps) {
  const { t } = useTranslation('overview');
  const covered = money(cents(blocked.cost.amountCents - missing.amountCents));
  return (
    <Section
      title={t('waiting.title')}
      aside={
        blocked.orders > 0 && (
          <ButtonLink size="small" to={blockedAddress}>
            {t('waiting.show')}
          </ButtonLink>
        )
      }
    >
      {blocked.orders === 0 ? (
        <p className="text-muted">{t('waiting.none')}</p>
      ) : (
        <>
          <p className="mb-2 text-[0.8125rem] text-muted">
            {t('waiting.summary', { count: blocked.orders })} <Money amount={blocked.cost} />
          </p>
          <ShareBar
            caption={t('waiting.caption')}
            columns={[t('waiting.part'), t('waiting.amount')]}
            shares={[
              {
                key: 'covered',
                label: t('waiting.covered'),
                value: covered.amountCents,
                text: <Money amount={covered} />,
                tone: 'accent',
              },
              {
                key: 'missing',
                label: t('waiting.missing'),
                value: missing.amountCents,
                text: <Money amount={missing} />,
                tone: 'stuck',
              },
            ]}
          />
        </>
      )}
    </Section>
  );
}
