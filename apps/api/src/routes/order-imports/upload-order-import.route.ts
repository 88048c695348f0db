import { uploadOrderImport } from '@bestellwerk/contracts/seller-api/order-imports';
import { describeOrderImport } from '@bestellwerk/core/order-imports/describe-order-import';
import { uploadOrderImport as keepFile } from '@bestellwerk/core/order-imports/upload-order-import';
import { created } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { findChannel } from '../channels/find-channel.ts';
import { presentOrderImportDetail } from './present-order-import.ts';

export const uploadOrderImportRoute = sellerRoute(uploadOrderImport, {
  find: findChannel,
  async handle(tx, { params, body: { fileName, content } }) {
    const file = { channelId: params.id, fileName, content: Buffer.from(content, 'base64') };
    const { importId } = await keepFile(tx, file);
    return created(presentOrderImportDetail(await describeOrderImport(tx, importId)));
  },
});
