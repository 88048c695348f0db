import type { TopUp } from '@bestellwerk/contracts/seller-api/money-box';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/button.tsx';
import { CopyLine } from '../../../components/copy-line.tsx';
import { RelativeTime } from '../../../components/date-time.tsx';
import { Money } from '../../../components/money.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { Section } from '../../../components/section.tsx';
import { formatMoney } from '../../../lib/format/format-money.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import { notify } from '../../../lib/notify.ts';
import { pendingTopUpsQuery, refreshAfterTopUp, requestConfirmation } from '../api/top-ups.ts';

/** Top-ups whose money is still to come. `canConfirm`: the seller's own word counts, as in the demo. */
export function PendingTopUps({ canConfirm }: { canConfirm: boolean }) {
  const { t } = useTranslation('moneyBox');
  const pending = useQuery(pendingTopUpsQuery);
  if (!pending.data || pending.data.length === 0) return null;
  return (
    <Section title={t('pending.title')}>
      <ul className="flex flex-col gap-4">
        {pending.data.map((topUp) => (
          <PendingTopUp key={topUp.id} topUp={topUp} canConfirm={canConfirm} />
        ))}
      </ul>
      {canConfirm && <p className="mt-3 text-[0.8125rem] text-muted">{t('pending.demo')}</p>}
    </Section>
  );
}

function PendingTopUp({ topUp, canConfirm }: { topUp: TopUp; canConfirm: boolean }) {
  const { t } = useTranslation(['moneyBox', 'terms']);
  const language = useLanguage();
  const queryClient = useQueryClient();
  const amount = formatMoney(topUp.amount, language);
  const confirm = useMutation({
    mutationFn: () => requestConfirmation(topUp.id),
    onSuccess: async () => {
      notify.success(t('pending.confirmed', { amount }));
      await refreshAfterTopUp(queryClient);
    },
  });
  return (
    <li className="flex flex-col gap-2 border-b border-line pb-4 last:border-0 last:pb-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <Money amount={topUp.amount} className="text-base font-semibold" />
        <span className="text-[0.8125rem] text-muted">
          {t(`terms:topUpMethod.${topUp.method}`)}, <RelativeTime at={topUp.createdAt} />
        </span>
      </div>
      {topUp.reference === undefined ? (
        <p className="text-[0.8125rem] text-muted">{t('pending.provider')}</p>
      ) : (
        <CopyLine label={t('transfer.reference')} value={topUp.reference} />
      )}
      {topUp.resendBlocked && <p className="text-[0.8125rem] text-muted">{t('pending.resend')}</p>}
      {canConfirm && (
        <Button
          pending={confirm.isPending}
          aria-label={t('pending.confirmFor', { amount })}
          onClick={() => confirm.mutate()}
        >
          {t('pending.confirm')}
        </Button>
      )}
      {confirm.error && <ProblemNote error={confirm.error} />}
    </li>
  );
}
