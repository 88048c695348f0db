import type { SkuMapping } from '@bestellwerk/contracts/seller-api/channels';
import type { SkuMappingRow } from '@bestellwerk/core/sku-mappings/sku-mapping-store';

export function presentSkuMapping({ updatedAt, ...mapping }: SkuMappingRow): SkuMapping {
  return { ...mapping, updatedAt: updatedAt.toISOString() };
}
