import type { BulkAction } from '@bestellwerk/contracts/seller-api/bulk-actions';
import { REASON_CODES } from '@bestellwerk/domain/reasons';
import { CircleCheck, CircleSlash, CircleX, Clock, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Badge, type Tone } from '../../../../components/badge.tsx';
import { PATHS } from '../../../../lib/paths.ts';
import { codeText } from '../../../../lib/problems/problem-text.ts';

type Outcome = BulkAction['results'][number]['outcome'];

const LOOKS: Record<Outcome, { tone: Tone; icon: LucideIcon }> = {
  failed: { tone: 'danger', icon: CircleX },
  skipped: { tone: 'neutral', icon: CircleSlash },
  succeeded: { tone: 'done', icon: CircleCheck },
  pending: { tone: 'neutral', icon: Clock },
};
const ORDER: readonly Outcome[] = ['failed', 'skipped', 'succeeded', 'pending'];

/** One line an order, what needs looking at first. */
export function BulkResults({ bulk }: { bulk: BulkAction }) {
  const { t } = useTranslation(['bulk', 'terms']);
  const results = bulk.results.toSorted((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome));
  const why = (code: string) => {
    const reason = REASON_CODES.find((each) => each === code);
    return reason ? t(`terms:reason.${reason}`) : codeText(code);
  };
  return (
    <div
      role="region"
      aria-label={t('bulk:progress.results')}
      tabIndex={0}
      className="mt-4 max-h-80 overflow-y-auto rounded-control border border-line"
    >
      <ul>
        {results.map((result) => {
          const { tone, icon: Icon } = LOOKS[result.outcome];
          return (
            <li
              key={result.orderId}
              className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-3 py-2 last:border-0"
            >
              <Link
                to={PATHS.order(result.orderId)}
                className="amount inline-flex min-h-6 items-center font-medium text-accent-ink hover:underline"
              >
                {result.orderNumber}
              </Link>
              <Badge tone={tone} icon={<Icon aria-hidden />}>
                {t(
                  `bulk:outcome.${bulk.action === 'resend' && result.outcome === 'succeeded' ? 'resent' : result.outcome}`,
                )}
              </Badge>
              {result.code && <span className="min-w-0 text-muted">{why(result.code)}</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
