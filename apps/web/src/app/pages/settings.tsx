import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../components/loaded.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Section } from '../../components/section.tsx';
import { accountQuery } from '../../features/account/api/account.ts';
import { saveAppearance } from '../../features/account/api/save-appearance.ts';
import { settingsQuery } from '../../features/settings/api/settings.ts';
import { CarriersSetting } from '../../features/settings/components/carriers-setting.tsx';
import { LanguageSetting } from '../../features/settings/components/language-setting.tsx';
import { PaypalSetting } from '../../features/settings/components/paypal-setting.tsx';
import { SwitchSetting } from '../../features/settings/components/switch-setting.tsx';
import { ThemeSetting } from '../../features/settings/components/theme-setting.tsx';
import { ThresholdSetting } from '../../features/settings/components/threshold-setting.tsx';
import { notify } from '../../lib/notify.ts';
import { useDocumentTitle } from '../../lib/use-document-title.ts';

export const namespaces = ['settings'] as const;

export function Component() {
  const { t } = useTranslation('settings');
  useDocumentTitle(t('title'));
  const queryClient = useQueryClient();
  const settings = useQuery(settingsQuery);
  const paypalEmail = useQuery(accountQuery).data?.paypal?.email;
  const remember = useMutation({
    mutationFn: saveAppearance,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['account'] }),
    onError: notify.problem,
  });
  return (
    <>
      <PageHeader title={t('title')} text={t('intro')} />
      <Loaded query={settings}>
        {(data) => (
          <div className="flex max-w-3xl flex-col gap-4">
            <Section title={t('payment.title')}>
              <div className="flex flex-col gap-1">
                <PaypalSetting settings={data} email={paypalEmail} />
                <SwitchSetting
                  name="autoResendAfterTopUp"
                  settings={data}
                  label={t('payment.autoResend')}
                  hint={t('payment.autoResendHint')}
                />
                <ThresholdSetting settings={data} />
              </div>
            </Section>
            <Section title={t('forwarding.title')}>
              <div className="flex flex-col gap-1">
                <SwitchSetting
                  name="checkMargin"
                  settings={data}
                  label={t('forwarding.margin')}
                  hint={t('forwarding.marginHint')}
                />
                <CarriersSetting settings={data} />
              </div>
            </Section>
            <Section title={t('desk.title')}>
              <div className="flex flex-col gap-1">
                <LanguageSetting onLanguage={(language) => remember.mutate({ language })} />
                <ThemeSetting onTheme={(theme) => remember.mutate({ theme })} />
                <SwitchSetting
                  name="keyboardShortcuts"
                  settings={data}
                  label={t('desk.shortcuts')}
                  hint={t('desk.shortcutsHint')}
                />
              </div>
            </Section>
          </div>
        )}
      </Loaded>
    </>
  );
}
