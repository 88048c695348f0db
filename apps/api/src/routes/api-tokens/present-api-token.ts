import type { ApiToken } from '@bestellwerk/contracts/seller-api/api-tokens';
import type { ApiTokenRow } from '@bestellwerk/core/api-tokens/api-token';
import { instantOrAbsent } from '../../http/present.ts';

export function presentApiToken(row: ApiTokenRow): ApiToken {
  return {
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    createdAt: row.createdAt.toISOString(),
    lastUsedAt: instantOrAbsent(row.lastUsedAt),
  };
}
