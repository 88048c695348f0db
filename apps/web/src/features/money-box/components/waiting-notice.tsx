import type { MoneyBox } from '@bestellwerk/contracts/seller-api/money-box';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button, ButtonLink } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { formatMoney } from '../../../lib/format/format-money.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import { notify } from '../../../lib/notify.ts';
import { PATHS } from '../../../lib/paths.ts';
import { requestResendOfBlocked } from '../api/resend-blocked.ts';
import { refreshAfterTopUp } from '../api/top-ups.ts';

type WaitingNoticeProps = { moneyBox: MoneyBox; blockedAddress: string };

/** Orders that wait for money, and the one step that gets them going. Nothing while none waits. */
export function WaitingNotice({ moneyBox, blockedAddress }: WaitingNoticeProps) {
  const { t } = useTranslation('moneyBox');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const { available, blocked, missing } = moneyBox;
  const resend = useMutation({
    mutationFn: requestResendOfBlocked,
    onSuccess: async ({ total }) => {
      notify.success(t('waiting.sending', { count: total }));
      await refreshAfterTopUp(queryClient);
    },
  });
  if (blocked.orders === 0) return null;

  const isMissing = missing.amountCents > 0;
  const money = (amount: MoneyBox['missing']) => formatMoney(amount, language);
  return (
    <Notice
      tone="stuck"
      title={t('waiting.title', { count: blocked.orders, cost: money(blocked.cost) })}
      action={
        isMissing ? (
          <ButtonLink variant="primary" to={PATHS.topUp(missing.amountCents)}>
            {t('waiting.topUpAndSend', { amount: money(missing) })}
          </ButtonLink>
        ) : (
          <Button variant="primary" pending={resend.isPending} onClick={() => resend.mutate()}>
            {t('waiting.sendAll', { count: blocked.orders })}
          </Button>
        )
      }
    >
      <p>
        {isMissing
          ? t('waiting.missing', { available: money(available), missing: money(missing) })
          : t('waiting.covered')}{' '}
        <Link to={blockedAddress} className="font-medium text-accent-ink underline">
          {t('waiting.show')}
        </Link>
      </p>
      {resend.error && <ProblemNote error={resend.error} className="mt-2" />}
    </Notice>
  );
}
