import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../components/loaded.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Section } from '../../components/section.tsx';
import { accountQuery } from '../../features/account/api/account.ts';
import { AccountForm } from '../../features/account/components/account-form.tsx';
import { PaypalSection } from '../../features/account/components/paypal-section.tsx';
import { NewToken } from '../../features/api-tokens/components/new-token.tsx';
import { TokenList } from '../../features/api-tokens/components/token-list.tsx';
import { settingsQuery } from '../../features/settings/api/settings.ts';
import { useDocumentTitle } from '../../lib/use-document-title.ts';

export const namespaces = ['account', 'apiTokens'] as const;

export function Component() {
  const { t } = useTranslation(['account', 'apiTokens']);
  useDocumentTitle(t('account:title'));
  const account = useQuery(accountQuery);
  const fallback = useQuery(settingsQuery).data?.paypalFallback;
  return (
    <>
      <PageHeader title={t('account:heading')} />
      <div className="flex max-w-3xl flex-col gap-4">
        <Loaded query={account}>
          {(data) => (
            <>
              <AccountForm account={data} />
              <PaypalSection paypal={data.paypal} fallback={fallback} />
            </>
          )}
        </Loaded>
        <Section flush title={t('apiTokens:title')}>
          <div className="flex flex-col gap-3 px-4 pb-4">
            <p className="text-muted">{t('apiTokens:intro')}</p>
            <NewToken />
          </div>
          <TokenList />
        </Section>
      </div>
    </>
  );
}
