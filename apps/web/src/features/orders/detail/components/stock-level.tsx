import { CircleHelp, Package, PackageX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../../components/badge.tsx';

/** Fewer than ordered is a stop; up to this many is worth hurrying. */
const SCARCE = 4;

export function StockLevel({ quantity, ordered }: { quantity: number | null; ordered: number }) {
  const { t } = useTranslation('orderDetail');
  if (quantity === null) return <Badge icon={<CircleHelp aria-hidden />}>{t('items.stockUnknown')}</Badge>;
  if (quantity === 0) {
    return (
      <Badge tone="danger" icon={<PackageX aria-hidden />}>
        {t('items.stockEmpty')}
      </Badge>
    );
  }
  const tone = quantity < ordered ? 'danger' : quantity <= SCARCE ? 'stuck' : 'done';
  return (
    <Badge tone={tone} icon={<Package aria-hidden />}>
      {t(quantity <= SCARCE ? 'items.stockScarce' : 'items.stockCount', { count: quantity })}
    </Badge>
  );
}
