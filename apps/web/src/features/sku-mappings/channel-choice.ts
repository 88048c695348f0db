import type { Channel } from '@bestellwerk/contracts/seller-api/channels';

export type ChannelChoice = Pick<Channel, 'id' | 'name' | 'type'>;
