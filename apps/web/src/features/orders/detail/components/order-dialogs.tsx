import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { lazy, Suspense } from 'react';

const CancelDialog = lazy(() =>
  import('./cancel-dialog.tsx').then((file) => ({ default: file.CancelDialog })),
);
const ManualDialog = lazy(() =>
  import('./manual-dialog.tsx').then((file) => ({ default: file.ManualDialog })),
);
const MapSkuDialog = lazy(() =>
  import('./map-sku-dialog.tsx').then((file) => ({ default: file.MapSkuDialog })),
);

export type OpenDialog = { kind: 'cancel' | 'manual' } | { kind: 'map'; sku: string };

type OrderDialogsProps = { order: Order; dialog: OpenDialog | null; onClose: () => void };

/** Fetched when the first of them is opened. */
export function OrderDialogs({ order, dialog, onClose }: OrderDialogsProps) {
  return (
    <Suspense fallback={null}>
      {dialog?.kind === 'cancel' && <CancelDialog order={order} onClose={onClose} />}
      {dialog?.kind === 'manual' && <ManualDialog order={order} onClose={onClose} />}
      {dialog?.kind === 'map' && <MapSkuDialog order={order} sku={dialog.sku} onClose={onClose} />}
    </Suspense>
  );
}
