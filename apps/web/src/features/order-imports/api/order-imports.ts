import type {
  getOrderImport,
  ImportMapping,
  listBadLines,
  listOrderImports,
  previewOrderImport,
  startOrderImport,
  uploadOrderImport,
  BadLine,
} from '@bestellwerk/contracts/seller-api/order-imports';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { callApi } from '../../../lib/api/call-api.ts';
import { endpoint } from '../../../lib/api/endpoint.ts';

const ENDPOINTS = {
  upload: endpoint<typeof uploadOrderImport>('post', '/channels/{id}/order-imports'),
  list: endpoint<typeof listOrderImports>('get', '/channels/{id}/order-imports'),
  get: endpoint<typeof getOrderImport>('get', '/order-imports/{id}'),
  preview: endpoint<typeof previewOrderImport>('post', '/order-imports/{id}/preview'),
  start: endpoint<typeof startOrderImport>('post', '/order-imports/{id}/start'),
  badLines: endpoint<typeof listBadLines>('get', '/order-imports/{id}/bad-lines'),
};

/** While it runs, so that progress shows even without the stream. */
const POLL_MS = 1_000;

/** All below `channels`, so that hints about channels refresh them. */
const KEY = ['channels', 'order-imports'];

export function importsQuery(channelId: string) {
  return queryOptions({
    queryKey: [...KEY, 'of', channelId],
    queryFn: ({ signal }) =>
      callApi(ENDPOINTS.list, { params: { id: channelId }, query: { limit: 20 }, signal }),
    select: (page) => page.items,
  });
}

export function importQuery(id: string) {
  return queryOptions({
    queryKey: [...KEY, 'one', id],
    queryFn: ({ signal }) => callApi(ENDPOINTS.get, { params: { id }, signal }),
    refetchInterval: ({ state }) =>
      state.data?.state === 'queued' || state.data?.state === 'running' ? POLL_MS : false,
  });
}

/** What the mapping would make of the file; kept apart from `channels`, since hints do not change it. */
export function previewQuery(id: string, mapping: ImportMapping) {
  return queryOptions({
    queryKey: ['order-import-preview', id, mapping],
    queryFn: ({ signal }) => callApi(ENDPOINTS.preview, { params: { id }, body: { mapping }, signal }),
    placeholderData: keepPreviousData,
    retry: false,
  });
}

export async function uploadFile(channelId: string, file: File) {
  const body = { fileName: file.name.slice(0, 255), content: await toBase64(file) };
  return callApi(ENDPOINTS.upload, { params: { id: channelId }, body });
}

export function startImport(id: string, mapping: ImportMapping) {
  return callApi(ENDPOINTS.start, { params: { id }, body: { mapping } });
}

/** All of them, page by page. */
export async function readBadLines(id: string): Promise<BadLine[]> {
  const lines: BadLine[] = [];
  for (let cursor: string | undefined, isFirst = true; isFirst || cursor !== undefined; isFirst = false) {
    const page = await callApi(ENDPOINTS.badLines, { params: { id }, query: { limit: 200, cursor } });
    lines.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  }
  return lines;
}

/** In pieces: a whole file has more arguments than a call may have. */
async function toBase64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + PIECE_BYTES)));
  }
  return btoa(pieces.join(''));
}

const PIECE_BYTES = 8_192;
