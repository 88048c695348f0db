import { PATHS } from '../../lib/paths.ts';

export const CHANNEL = 'kanal';

export function mappingsOfChannelAddress(channelId: string): string {
  return `${PATHS.skuMappings}?${new URLSearchParams({ [CHANNEL]: channelId })}`;
}
