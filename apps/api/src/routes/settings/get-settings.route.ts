import { getSettings } from '@bestellwerk/contracts/seller-api/settings';
import { getSettings as readSettings } from '@bestellwerk/core/settings/get-settings';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { presentSettings } from './present-settings.ts';

export const getSettingsRoute = sellerRoute(getSettings, {
  async handle(tx) {
    return ok(presentSettings(await readSettings(tx)));
  },
});
