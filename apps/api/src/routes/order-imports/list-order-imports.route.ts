import { listOrderImports } from '@bestellwerk/contracts/seller-api/order-imports';
import { listOrderImports as readOrderImports } from '@bestellwerk/core/order-imports/order-import-store';
import { ok } from '../../http/answer.ts';
import { pageInput } from '../../http/page-input.ts';
import { presentPage } from '../../http/present.ts';
import { sellerRoute } from '../../http/route.ts';
import { findChannel } from '../channels/find-channel.ts';
import { presentOrderImport } from './present-order-import.ts';

export const listOrderImportsRoute = sellerRoute(listOrderImports, {
  find: findChannel,
  async handle(tx, { params, query }) {
    const page = await readOrderImports(tx, { ...pageInput(query), channelId: params.id });
    return ok(presentPage(page, presentOrderImport));
  },
});
