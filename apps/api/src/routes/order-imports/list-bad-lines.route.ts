import { listBadLines } from '@bestellwerk/contracts/seller-api/order-imports';
import { listBadLines as readBadLines } from '@bestellwerk/core/order-imports/list-bad-lines';
import { ok } from '../../http/answer.ts';
import { pageInput } from '../../http/page-input.ts';
import { presentPage } from '../../http/present.ts';
import { sellerRoute } from '../../http/route.ts';
import { findOrderImport } from './find-order-import.ts';

export const listBadLinesRoute = sellerRoute(listBadLines, {
  find: findOrderImport,
  async handle(tx, { params, query }) {
    const page = await readBadLines(tx, { ...pageInput(query), importId: params.id });
    return ok(presentPage(page, (line) => line));
  },
});
