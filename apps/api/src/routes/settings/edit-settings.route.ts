import { editSettings } from '@bestellwerk/contracts/seller-api/settings';
import { editSettings as changeSettings } from '@bestellwerk/core/settings/edit-settings';
import { getSettings } from '@bestellwerk/core/settings/get-settings';
import { ok } from '../../http/answer.ts';
import { sellerRoute } from '../../http/route.ts';
import { presentSettings } from './present-settings.ts';

export const editSettingsRoute = sellerRoute(editSettings, {
  async handle(tx, { body: { lowBalanceThreshold, ...patch } }) {
    const lowBalanceThresholdCents = lowBalanceThreshold && lowBalanceThreshold.amountCents;
    await changeSettings(tx, { ...patch, lowBalanceThresholdCents });
    return ok(presentSettings(await getSettings(tx)));
  },
});
