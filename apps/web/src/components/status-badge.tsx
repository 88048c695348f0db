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
import { Badge, type Tone } from './badge.tsx';
import { useTexts } from '../lib/i18n/use-texts.ts';

const LOOKS: Record<OrderStatus, { tone: Tone; icon: LucideIcon }> = {
  awaiting_payment: { tone: 'waiting', icon: Banknote },
  in_progress: { tone: 'stuck', icon: Wrench },
  forwarding: { tone: 'waiting', icon: LoaderCircle },
  forwarded: { tone: 'done', icon: CircleCheck },
  shipped: { tone: 'done', icon: PackageCheck },
  manually_sent: { tone: 'neutral', icon: HandHelping },
  cancelled: { tone: 'neutral', icon: Ban },
};

const QUIET: Record<Tone, string> = {
  neutral: 'text-muted',
  stuck: 'text-stuck',
  waiting: 'text-waiting',
  done: 'text-done',
  danger: 'text-danger',
};

/** `quiet` has no pill: for lists, where the reasons are what should stand out; on small screens it may break. */
export function StatusBadge({ status, quiet = false }: { status: OrderStatus; quiet?: boolean }) {
  const t = useTexts('terms');
  const { tone, icon: Icon } = LOOKS[status];
  if (quiet) {
    return (
      <span
        className={`inline-flex items-center gap-1.5 align-middle text-[0.8125rem] leading-tight min-[85rem]:whitespace-nowrap ${QUIET[tone]}`}
      >
        <Icon aria-hidden className="size-3.5 shrink-0" />
        {t(`status.${status}`)}
      </span>
    );
  }
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {t(`status.${status}`)}
    </Badge>
  );
}
