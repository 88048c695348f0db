import type { ChannelType } from '@bestellwerk/domain/channel-type';
import type { Random } from '../random.ts';

export type ChannelNumbers = { externalId: string; number: string; url?: string };

const SHOP_HOST = 'kaminski-handel';

/** What the `count`-th order of a channel is called there, and where its page in the control panel is. */
export function channelNumbers(type: ChannelType, count: number, random: Random): ChannelNumbers {
  switch (type) {
    case 'shopify': {
      const externalId = String(5_871_204_000_000 + count * 32_768 + 17);
      return {
        externalId,
        number: `#${1_041 + count}`,
        url: `https://${SHOP_HOST}.myshopify.com/admin/orders/${externalId}`,
      };
    }
    case 'woocommerce': {
      const id = String(7_310 + count * 3);
      return {
        externalId: id,
        number: id,
        url: `https://wohnideen.example/wp-admin/post.php?post=${id}&action=edit`,
      };
    }
    case 'amazon': {
      const id = `30${random.int(2, 6)}-${padded(random.int(0, 9_999_999))}-${padded(count + 4_100_000)}`;
      return { externalId: id, number: id, url: `https://sellercentral.amazon.de/orders-v3/order/${id}` };
    }
    case 'ebay': {
      const id = `${random.int(10, 27)}-${String(10_000 + count).slice(-5)}-${String(random.int(10_000, 99_999))}`;
      return { externalId: `${id}-${count}`, number: id };
    }
    case 'prestashop':
      return { externalId: String(2_200 + count), number: letters(random, 9) };
    case 'own_shop':
      return { externalId: `B-${20_417 + count}`, number: `B-${20_417 + count}` };
  }
}

function padded(value: number): string {
  return String(value).padStart(7, '0');
}

function letters(random: Random, length: number): string {
  return Array.from({ length }, () => String.fromCharCode(65 + random.int(0, 25))).join('');
}
