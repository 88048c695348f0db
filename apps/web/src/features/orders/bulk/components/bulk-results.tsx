import type { BulkAction } from '@bestellwerk/contracts/seller-api/bulk-actions';
import { CircleCheck, CircleSlash, CircleX, Clock, LoaderCircle, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Badge, type Tone } from '../../../../components/badge.tsx';
import { LoadMore } from '../../../../components/load-more.tsx';
import { PATHS } from '../../../../lib/paths.ts';
import { useResultWords } from '../use-result-words.ts';

type Result = BulkAction['results'][number];
type Look = 'failed' | 'skipped' | 'underWay' | 'succeeded' | 'pending';

const LOOKS: Record<Look, { tone: Tone; icon: LucideIcon }> = {
  failed: { tone: 'danger', icon: CircleX },
  skipped: { tone: 'neutral', icon: CircleSlash },
  underWay: { tone: 'waiting', icon: LoaderCircle },
  succeeded: { tone: 'done', icon: CircleCheck },
  pending: { tone: 'neutral', icon: Clock },
};
const ORDER = Object.keys(LOOKS) as Look[];
/** Drawn at once; a thousand lines at every look would be felt. */
const LINES = 100;

function lookOf({ outcome, underWay }: Result): Look {
  return outcome === 'succeeded' && underWay ? 'underWay' : outcome;
}

/** One line an order, what needs looking at first. */
export function BulkResults({ bulk }: { bulk: BulkAction }) {
  const { t } = useTranslation('bulk');
  const words = useResultWords(bulk.action);
  const [lines, setLines] = useState(LINES);
  const results = bulk.results.toSorted((a, b) => ORDER.indexOf(lookOf(a)) - ORDER.indexOf(lookOf(b)));
  return (
    <div
      role="region"
      aria-label={t('progress.results')}
      tabIndex={0}
      className="mt-4 max-h-80 overflow-y-auto rounded-control border border-line"
    >
      <ul>
        {results.slice(0, lines).map((result) => {
          const { tone, icon: Icon } = LOOKS[lookOf(result)];
          return (
            <li
              key={result.orderId}
              className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-3 py-2 last:border-0"
            >
              <Link
                to={PATHS.order(result.orderId)}
                className="amount inline-flex min-h-6 items-center font-medium text-accent-ink hover:underline"
              >
                {result.orderNumber || result.orderId}
              </Link>
              <Badge tone={tone} icon={<Icon aria-hidden />}>
                {words.outcome(result)}
              </Badge>
              {result.code && <span className="min-w-0 text-muted">{words.why(result.code)}</span>}
            </li>
          );
        })}
      </ul>
      <LoadMore
        hasMore={results.length > lines}
        pending={false}
        onMore={() => setLines((before) => before + 5 * LINES)}
      />
    </div>
  );
}
