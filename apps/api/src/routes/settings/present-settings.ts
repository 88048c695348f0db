import type { Settings } from '@bestellwerk/contracts/seller-api/settings';
import type { SettingsView } from '@bestellwerk/core/settings/get-settings';

export function presentSettings({ lowBalanceThresholdCents, ...settings }: SettingsView): Settings {
  const amountCents = lowBalanceThresholdCents;
  return { ...settings, lowBalanceThreshold: amountCents === null ? null : { amountCents, currency: 'EUR' } };
}
