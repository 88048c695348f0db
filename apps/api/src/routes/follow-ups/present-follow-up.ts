import type { FollowUp } from '@bestellwerk/contracts/seller-api/order';
import type { FollowUpRow } from '@bestellwerk/core/follow-ups/follow-up-store';
import { instantOrAbsent } from '../../http/present.ts';

export function presentFollowUp({ url, createdAt, doneAt, ...followUp }: FollowUpRow): FollowUp {
  return {
    ...followUp,
    url: url ?? undefined,
    createdAt: createdAt.toISOString(),
    doneAt: instantOrAbsent(doneAt),
  };
}
