import type { FollowUp } from '@bestellwerk/contracts/seller-api/order';
import type { FollowUpKind } from '@bestellwerk/domain/follow-up-kind';
import { ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { buttonClass, ButtonLink } from '../../../components/button.tsx';
import { PATHS } from '../../../lib/paths.ts';

/** What the order's page is needed for. */
const ON_ORDER_PAGE = {
  cancel_in_channel: 'openOrder',
  order_at_supplier: 'copyData',
  stop_at_supplier: 'supplierNumber',
  compare_address: 'bothSides',
} as const satisfies Record<FollowUpKind, string>;

/** Where it is done: in the channel's own pages where they are known, and on the order's page. */
export function FollowUpLinks({ followUp }: { followUp: FollowUp }) {
  const { t } = useTranslation('followUps');
  const { kind, url, orderId } = followUp;
  return (
    <div className="mt-2 flex flex-wrap gap-2">
      {url !== undefined && kind !== 'order_at_supplier' && (
        <a href={url} target="_blank" rel="noreferrer" className={buttonClass({ size: 'small' })}>
          {t('openChannel')}
          <ExternalLink aria-hidden className="size-3.5" />
          <span className="sr-only">{t('newTab')}</span>
        </a>
      )}
      {(kind !== 'cancel_in_channel' || url === undefined) && (
        <ButtonLink size="small" to={PATHS.order(orderId)}>
          {t(ON_ORDER_PAGE[kind])}
        </ButtonLink>
      )}
    </div>
  );
}
