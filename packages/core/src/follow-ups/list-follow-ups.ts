import type { SellerTx } from '@bestellwerk/db/database';
import { newestFirst, type Page, type PageInput } from '../paging/newest-first.ts';
import { findFollowUps, type FollowUpRow } from './follow-up-store.ts';

/** Aufgaben, newest first; `isOpen` leaves out the others. */
export function listFollowUps(
  tx: SellerTx,
  input: PageInput & { isOpen?: boolean },
): Promise<Page<FollowUpRow>> {
  const doneAt = input.isOpen === undefined ? undefined : input.isOpen ? null : { not: null };
  return newestFirst(input, 'createdAt', ({ where, ...paging }) =>
    findFollowUps(tx, { ...paging, where: { ...where, doneAt } }),
  );
}
