import type { MoneyBox } from '@bestellwerk/contracts/seller-api/money-box';
import { addCents } from '@bestellwerk/domain/money';
import { useTranslation } from 'react-i18next';
import { Money } from '../../../components/money.tsx';
import { Stat, Stats } from '../../../components/stat.tsx';
import { Forecast, ForecastBasis } from './forecast.tsx';
import { LowBalanceLine } from './low-balance-line.tsx';

/** Available, reserved, both together, and what waits. `blockedAddress` lists the orders that wait for money. */
export function BalanceStats({ moneyBox, blockedAddress }: { moneyBox: MoneyBox; blockedAddress: string }) {
  const { t } = useTranslation('moneyBox');
  const { available, reserved, blocked, lowBalance } = moneyBox;
  const booked = { ...available, amountCents: addCents(available.amountCents, reserved.amountCents) };
  return (
    <Stats>
      <Stat
        label={t('stats.available')}
        value={<Money amount={available} className={lowBalance ? 'text-danger' : ''} />}
        note={
          <>
            <Forecast moneyBox={moneyBox} />
            {moneyBox.forecastBasis && <ForecastBasis basis={moneyBox.forecastBasis} />}
            <LowBalanceLine moneyBox={moneyBox} />
          </>
        }
      />
      <Stat label={t('stats.reserved')} value={<Money amount={reserved} />} note={t('stats.reservedNote')} />
      <Stat label={t('stats.booked')} value={<Money amount={booked} />} note={t('stats.bookedNote')} />
      <Stat
        label={t('stats.waiting')}
        value={<Money amount={blocked.cost} className={blocked.orders > 0 ? 'text-stuck' : ''} />}
        note={
          blocked.orders === 0 ? t('stats.waitingNone') : t('stats.waitingNote', { count: blocked.orders })
        }
        {...(blocked.orders > 0 ? { to: blockedAddress } : {})}
      />
    </Stats>
  );
}
