import type { OrderImport } from '@bestellwerk/contracts/seller-api/order-imports';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DateTime } from '../../../components/date-time.tsx';
import { Section } from '../../../components/section.tsx';
import { importsQuery } from '../api/order-imports.ts';
import { importAddress } from '../import-address.ts';

/** Files handed in before; nothing where there are none. */
export function ImportList({ channelId }: { channelId: string }) {
  const { t } = useTranslation('orderImports');
  const imports = useQuery(importsQuery(channelId));
  if (!imports.data || imports.data.length === 0) return null;
  return (
    <Section title={t('list.title')} flush className="mt-4">
      <ul>
        {imports.data.map((one) => (
          <li
            key={one.id}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line px-4 py-2.5"
          >
            <Link
              to={importAddress(channelId, one.id)}
              className="inline-flex min-h-6 min-w-0 items-center font-medium break-all text-accent-ink hover:underline"
            >
              {one.fileName}
            </Link>
            <Summary one={one} />
            <span className="ml-auto text-[0.8125rem] text-muted">
              <DateTime at={one.createdAt} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Summary({ one }: { one: OrderImport }) {
  const { t } = useTranslation('orderImports');
  const { state, imported, existing, badLines } = one;
  const parts =
    state === 'draft'
      ? [t('list.draft')]
      : [
          ...(state === 'done' ? [] : [t('list.running')]),
          t('list.imported', { count: imported }),
          ...(existing > 0 ? [t('list.existing', { count: existing })] : []),
          ...(badLines > 0 ? [t('list.bad', { count: badLines })] : []),
        ];
  return <span className="text-[0.8125rem] text-muted">{parts.join(' · ')}</span>;
}
