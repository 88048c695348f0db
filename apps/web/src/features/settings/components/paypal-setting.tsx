import type { Settings } from '@bestellwerk/contracts/seller-api/settings';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { SavedMark } from '../../../components/saved-mark.tsx';
import { Switch } from '../../../components/switch.tsx';
import { isProblem } from '../../../lib/api/api-problem.ts';
import { PATHS } from '../../../lib/paths.ts';
import { useSaveSettings } from '../api/use-save-settings.ts';

/** Without an account it is refused, and the refusal leads to where one is set up. */
export function PaypalSetting({ settings, email }: { settings: Settings; email: string | undefined }) {
  const { t } = useTranslation('settings');
  const save = useSaveSettings();
  const isAccountMissing = isProblem(save.error, 'paypal_account_missing');
  return (
    <div>
      <Switch
        label={t('payment.paypal')}
        hint={
          <>
            {t('payment.paypalHint')}
            {email !== undefined && (
              <span className="mt-0.5 block break-words">{t('payment.paypalAccount', { email })}</span>
            )}
          </>
        }
        checked={settings.paypalFallback}
        onChange={(paypalFallback) => save.mutate({ paypalFallback })}
      />
      <SavedMark at={save.isSuccess ? save.submittedAt : null} />
      <div role="alert">
        {isAccountMissing && (
          <Notice
            tone="danger"
            className="mb-4"
            title={t('payment.paypalMissing.title')}
            action={
              <ButtonLink variant="primary" to={PATHS.account}>
                {t('payment.paypalMissing.action')}
              </ButtonLink>
            }
          >
            {t('payment.paypalMissing.text')}
          </Notice>
        )}
      </div>
      {save.error && !isAccountMissing && <ProblemNote error={save.error} />}
    </div>
  );
}
