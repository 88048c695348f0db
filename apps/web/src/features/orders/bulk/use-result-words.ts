import type { BulkAction } from '@bestellwerk/contracts/seller-api/bulk-actions';
import { REASON_CODES } from '@bestellwerk/domain/reasons';
import { useTranslation } from 'react-i18next';
import { codeText } from '../../../lib/problems/problem-text.ts';

type Result = BulkAction['results'][number];

/** Words an order's result: what became of it, and why it did not go on. */
export function useResultWords(action: BulkAction['action']) {
  const { t } = useTranslation(['bulk', 'terms']);
  const sends = action === 'resend' || action === 'accept_payment';
  return {
    outcome: ({ outcome, underWay }: Result): string => {
      if (outcome !== 'succeeded' || !sends) return t(`bulk:outcome.${outcome}`);
      return t(underWay ? 'bulk:outcome.underWay' : 'bulk:outcome.sent');
    },
    why: (code: string): string => {
      if (code === 'stopped') return t('bulk:progress.leftOut');
      const reason = REASON_CODES.find((each) => each === code);
      return reason ? t(`terms:reason.${reason}`) : codeText(code);
    },
  };
}
