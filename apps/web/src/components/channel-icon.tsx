import type { ChannelType } from '@bestellwerk/domain/channel-type';
import { useTranslation } from 'react-i18next';

/** Letters and colours of our own, recognisable beside a name; no trademarks are shown. */
const LOOKS: Record<ChannelType, { letter: string; look: string }> = {
  amazon: { letter: 'a', look: 'bg-[#3d2a00] text-[#ffc65c]' },
  ebay: { letter: 'e', look: 'bg-[#0b3d91] text-white' },
  shopify: { letter: 'S', look: 'bg-[#2f6b1f] text-white' },
  woocommerce: { letter: 'W', look: 'bg-[#5f3a8c] text-white' },
  prestashop: { letter: 'P', look: 'bg-[#9c1550] text-white' },
  own_shop: { letter: '⌂', look: 'bg-[#37474f] text-white' },
};

export function ChannelIcon({ type, small = false }: { type: ChannelType; small?: boolean }) {
  const { t } = useTranslation('terms');
  const { letter, look } = LOOKS[type];
  return (
    <span
      role="img"
      aria-label={t(`channelType.${type}`)}
      title={t(`channelType.${type}`)}
      className={`inline-grid shrink-0 align-text-bottom place-items-center rounded leading-none font-bold ${small ? 'size-4 text-[0.625rem]' : 'size-5 text-[0.6875rem]'} ${look}`}
    >
      {letter}
    </span>
  );
}
