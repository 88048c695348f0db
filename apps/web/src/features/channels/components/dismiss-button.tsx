import type { Delivery } from '@bestellwerk/contracts/seller-api/channels';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/button.tsx';
import { formatDateTime } from '../../../lib/format/format-date.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import { notify } from '../../../lib/notify.ts';
import { putAside } from '../api/deliveries.ts';

/** Puts a failed delivery aside that has been seen to elsewhere. */
export function DismissButton({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation('channels');
  const language = useLanguage();
  const queryClient = useQueryClient();
  const dismiss = useMutation({
    mutationFn: () => putAside(delivery.id),
    onSuccess: () => notify.success(t('deliveries.dismissed')),
    onError: notify.problem,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['channels'] }),
  });
  return (
    <Button
      size="small"
      variant="ghost"
      pending={dismiss.isPending}
      aria-label={t('deliveries.dismissFor', { when: formatDateTime(delivery.receivedAt, language) })}
      onClick={() => dismiss.mutate()}
    >
      {t('deliveries.dismiss')}
    </Button>
  );
}
