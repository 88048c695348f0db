import { useQuery } from '@tanstack/react-query';
import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeBlock } from '../../../components/code-block.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { rawDeliveryQuery } from '../api/deliveries.ts';
import { readableBody } from '../readable-body.ts';

/** The raw content, fetched when it is folded out. */
export function DeliveryBody({ deliveryId }: { deliveryId: string }) {
  const { t } = useTranslation('channels');
  const [open, setOpen] = useState(false);
  const raw = useQuery({ ...rawDeliveryQuery(deliveryId), enabled: open });
  return (
    <details className="group" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="inline-flex min-h-6 list-none items-center gap-1 text-[0.8125rem] text-muted hover:text-ink">
        <ChevronRight aria-hidden className="size-3.5 transition-transform group-open:rotate-90" />
        {t('deliveries.raw')}
      </summary>
      {open && (
        <div className="mt-1">
          <Loaded query={raw} skeleton={<Skeleton className="h-24" />}>
            {({ headers, body }) => (
              <div className="flex flex-col gap-2">
                {Object.keys(headers).length > 0 && (
                  <CodeBlock label={t('deliveries.headersLabel')} text={headerLines(headers)} />
                )}
                <CodeBlock label={t('deliveries.rawLabel')} text={readableBody(body)} />
              </div>
            )}
          </Loaded>
        </div>
      )}
    </details>
  );
}

function headerLines(headers: Record<string, string>): string {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}
