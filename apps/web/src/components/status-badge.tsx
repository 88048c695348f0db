import type { OrderStatus } from '@bestellwerk/domain/order-status';
import {
  Ban,
  Banknote,
  CircleCheck,
  HandHelping,
  LoaderCircle,
  PackageCheck,
  Wrench,
  type LucideIcon,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from './badge.tsx';

const LOOKS: Record<OrderStatus, { tone: Tone; icon: LucideIcon }> = {
  awaiting_payment: { tone: 'waiting', icon: Banknote },
  in_progress: { tone: 'stuck', icon: Wrench },
  forwarding: { tone: 'waiting', icon: LoaderCircle },
  forwarded: { tone: 'done', icon: CircleCheck },
  shipped: { tone: 'done', icon: PackageCheck },
  manually_sent: { tone: 'neutral', icon: HandHelping },
  cancelled: { tone: 'neutral', icon: Ban },
};

export function StatusBadge({ status }: { status: OrderStatus }) {
  const { t } = useTranslation('terms');
  const { tone, icon: Icon } = LOOKS[status];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {t(`status.${status}`)}
    </Badge>
  );
}
