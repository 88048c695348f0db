import { Refusal } from '@bestellwerk/domain/refusal';
import { readViewSettings } from './read-view-settings.ts';
import type { OrderViewRow, Viewer } from './order-view.ts';

type StoredView = {
  id: string;
  name: string;
  isShared: boolean;
  settings: unknown;
  createdAt: Date;
  updatedAt: Date;
};

export function toOrderView({
  id,
  name,
  isShared,
  settings,
  createdAt,
  updatedAt,
}: StoredView): OrderViewRow {
  return { id, name, isShared, ...readViewSettings(settings), createdAt, updatedAt };
}

/** Refuses `forbidden` when a program wants a view for itself: nobody could ever see it. */
export function requireOwner({ userId }: Viewer): string {
  if (userId !== undefined) return userId;
  throw new Refusal('forbidden', 'a program can keep shared views only');
}
