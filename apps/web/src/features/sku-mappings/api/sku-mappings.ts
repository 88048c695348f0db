import type {
  deleteSkuMapping,
  listSkuMappings,
  putSkuMapping,
  SkuMapping,
} from '@bestellwerk/contracts/seller-api/channels';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { callApi } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';

const listEndpoint = endpoint<typeof listSkuMappings>('get', '/sku-mappings');
const putEndpoint = endpoint<typeof putSkuMapping>('put', '/sku-mappings/{channelId}/{channelSku}');
const deleteEndpoint = endpoint<typeof deleteSkuMapping>('delete', '/sku-mappings/{channelId}/{channelSku}');

type MappingKey = Pick<SkuMapping, 'channelId' | 'channelSku'>;

/** Below `channels`, so that hints about channels refresh it. */
export function skuMappingsQuery(channelId: string | undefined) {
  return infiniteQueryOptions({
    queryKey: ['channels', 'sku-mappings', channelId ?? 'all'],
    queryFn: ({ pageParam, signal }) =>
      callApi(listEndpoint, { query: { channelId, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}

export function saveMapping({ channelId, channelSku }: MappingKey, supplierSku: string) {
  return callApi(putEndpoint, { params: { channelId, channelSku }, body: { supplierSku } });
}

export function forgetMapping({ channelId, channelSku }: MappingKey) {
  return callApi(deleteEndpoint, { params: { channelId, channelSku } });
}
