import type { Delivery } from '@bestellwerk/contracts/seller-api/channels';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { RotateCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/button.tsx';
import { formatDateTime } from '../../../lib/format/format-date.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import { notify } from '../../../lib/notify.ts';
import { requestReplay } from '../api/deliveries.ts';
import { useDeliveryReason } from '../use-delivery-reason.ts';

/** Processes a failed delivery once more and says how it went. */
export function ReplayButton({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation('channels');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const reasonText = useDeliveryReason();
  const replay = useMutation({
    mutationFn: () => requestReplay(delivery.id),
    onSuccess: async ({ state, reason }) => {
      if (state === 'failed') {
        notify.warning(t('deliveries.replayedFailed', { reason: reason ? reasonText(reason) : '' }));
      } else {
        notify.success(t(state === 'ignored' ? 'deliveries.replayedIgnored' : 'deliveries.replayed'));
      }
      await Promise.all(
        [['channels'], ['orders', 'counts']].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
      );
    },
    onError: notify.problem,
  });
  return (
    <Button
      size="small"
      icon={<RotateCw aria-hidden className="size-3.5" />}
      pending={replay.isPending}
      aria-label={t('deliveries.replayFor', { when: formatDateTime(delivery.receivedAt, language) })}
      onClick={() => replay.mutate()}
    >
      {t('deliveries.replay')}
    </Button>
  );
}
