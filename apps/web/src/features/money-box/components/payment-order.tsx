import { useTranslation } from 'react-i18next';
import { Badge } from '../../../components/badge.tsx';
import { ButtonLink } from '../../../components/button.tsx';
import { Section } from '../../../components/section.tsx';
import { PATHS } from '../../../lib/paths.ts';

/** Whether PayPal steps in when the Money Box does not suffice. */
export type PaypalState = 'missing' | 'off' | 'on';

/** Money Box first, then PayPal, then waiting: with the state of the second and the way to change it. */
export function PaymentOrder({ paypal }: { paypal: PaypalState | undefined }) {
  const { t } = useTranslation('moneyBox');
  return (
    <Section title={t('order.title')}>
      <ol className="flex list-decimal flex-col gap-3 pl-5 marker:text-faint">
        <li>
          <p className="font-medium">{t('order.first')}</p>
          <p className="mt-0.5 text-[0.8125rem] text-muted">{t('order.firstText')}</p>
        </li>
        <li>
          <div className="flex flex-wrap items-center gap-2">
            <p className="font-medium">{t('order.second')}</p>
            {paypal && <Badge tone={paypal === 'on' ? 'done' : 'neutral'}>{t(`order.${paypal}`)}</Badge>}
          </div>
          {paypal && <p className="mt-0.5 text-[0.8125rem] text-muted">{t(`order.${paypal}Text`)}</p>}
          {paypal && (
            <ButtonLink
              size="small"
              className="mt-2"
              to={paypal === 'missing' ? PATHS.account : PATHS.settings}
            >
              {t(paypal === 'missing' ? 'order.toAccount' : 'order.toSettings')}
            </ButtonLink>
          )}
        </li>
        <li>
          <p className="font-medium">{t('order.third')}</p>
          <p className="mt-0.5 text-[0.8125rem] text-muted">{t('order.thirdText')}</p>
        </li>
      </ol>
    </Section>
  );
}
