import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../../../components/copy-button.tsx';
import { Section } from '../../../../components/section.tsx';
import { useLanguage } from '../../../../lib/i18n/use-language.ts';
import { addressBlock, contactBlock } from '../address-block.ts';

/** Buyer and address once nothing can be changed any more, with the channel's own beside it where it differed. */
export function CustomerFacts({ order }: { order: Order }) {
  const { t } = useTranslation('orderDetail');
  const language = useLanguage();
  const sent = addressBlock(order.customer, order.shippingAddress, language);
  const contact = contactBlock(order.customer);
  const original = [
    addressBlock(order.originalCustomer, order.originalShippingAddress, language),
    contactBlock(order.originalCustomer),
  ].join('\n');
  return (
    <Section
      title={t('form.title')}
      aside={<CopyButton text={`${sent}\n${contact}`} thing={t('copySheet.address')} />}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <div>
          <p className="whitespace-pre-line">{sent}</p>
          <p className="mt-2 whitespace-pre-line text-muted">{contact}</p>
        </div>
        {original !== `${sent}\n${contact}` && (
          <div className="text-[0.8125rem] text-muted">
            <h3 className="mb-1 text-xs font-medium text-faint">
              {t('form.asDelivered', { channel: order.channel.name })}
            </h3>
            <p className="whitespace-pre-line">{original}</p>
          </div>
        )}
      </div>
    </Section>
  );
}
