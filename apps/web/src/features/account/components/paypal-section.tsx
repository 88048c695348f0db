import type { Account } from '@bestellwerk/contracts/seller-api/account';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../components/badge.tsx';
import { Button, ButtonLink } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Section } from '../../../components/section.tsx';
import { formatDay } from '../../../lib/format/format-date.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import { PATHS } from '../../../lib/paths.ts';
import { PaypalForm } from './paypal-form.tsx';
import { RemovePaypalDialog } from './remove-paypal-dialog.tsx';

type PaypalSectionProps = {
  paypal: Account['paypal'];
  /** Whether it steps in; unknown until the settings are there. */
  fallback: boolean | undefined;
};

/** The PayPal account that can step in for the Money Box: none, on file, or on file and used. */
export function PaypalSection({ paypal, fallback }: PaypalSectionProps) {
  const { t } = useTranslation('account');
  const language = useLanguage();
  const [isChanging, setChanging] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  return (
    <Section title={t('paypal.title')}>
      <p className="mb-3 text-muted">{t('paypal.intro')}</p>
      {paypal && (
        <div className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-2">
          <div className="min-w-0 grow basis-56">
            <p className="font-medium break-all">{paypal.email}</p>
            <p className="text-[0.8125rem] text-muted">
              {t('paypal.linked', { day: formatDay(paypal.linkedAt, language) })}
            </p>
          </div>
          {fallback !== undefined && (
            <Badge tone={fallback ? 'done' : 'neutral'}>{t(fallback ? 'paypal.on' : 'paypal.off')}</Badge>
          )}
          <Button size="small" onClick={() => setChanging(!isChanging)} aria-expanded={isChanging}>
            {t('paypal.change')}
          </Button>
          <Button size="small" onClick={() => setRemoving(true)}>
            {t('paypal.remove')}
          </Button>
        </div>
      )}
      {(!paypal || isChanging) && (
        <PaypalForm email={paypal?.email ?? ''} onSaved={() => setChanging(false)} />
      )}
      {paypal && fallback === false && (
        <Notice
          className="mt-3"
          action={
            <ButtonLink size="small" to={PATHS.settings}>
              {t('paypal.toSettings')}
            </ButtonLink>
          }
        >
          {t('paypal.offText')}
        </Notice>
      )}
      {isRemoving && <RemovePaypalDialog isUsed={fallback === true} onClose={() => setRemoving(false)} />}
    </Section>
  );
}
