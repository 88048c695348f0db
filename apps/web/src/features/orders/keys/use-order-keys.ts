import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../../lib/commands/command.ts';
import { useCommands } from '../../../lib/commands/use-commands.ts';

type OrderKeys = {
  order: Order;
  onNext: (() => void) | undefined;
  onPrevious: (() => void) | undefined;
  onBack: () => void;
  onEdit: () => void;
  onResend: () => void;
  onAcceptPayment: () => void;
  onManual: () => void;
  onCancel: () => void;
};

/** The order's page without a mouse: exactly what its buttons offer now. */
export function useOrderKeys({ order, ...on }: OrderKeys): void {
  const { t } = useTranslation('orderKeys');
  const offers = new Set(order.availableActions);
  const group = 'page';
  const commands: (Command | false | undefined)[] = [
    on.onNext && { id: 'next', label: t('next'), keys: 'j', group, run: on.onNext },
    on.onPrevious && { id: 'previous', label: t('previous'), keys: 'k', group, run: on.onPrevious },
    offers.has('edit') && { id: 'edit', label: t('edit'), keys: 'e', group, run: on.onEdit },
    offers.has('resend') && { id: 'resend', label: t('resend'), keys: 'r', group, run: on.onResend },
    offers.has('accept_payment') && {
      id: 'accept',
      label: t('acceptPayment'),
      keys: 'a',
      group,
      run: on.onAcceptPayment,
    },
    offers.has('mark_manually_sent') && {
      id: 'manual',
      label: t('manual'),
      keys: 'm',
      group,
      run: on.onManual,
    },
    offers.has('cancel') && { id: 'cancel', label: t('cancel'), group, run: on.onCancel },
    { id: 'back', label: t('back'), keys: 'Escape', group, run: on.onBack },
  ];
  useCommands(commands.filter((command) => typeof command === 'object'));
}
