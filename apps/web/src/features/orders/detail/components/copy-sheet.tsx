import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../../../components/copy-button.tsx';
import { useLanguage } from '../../../../lib/i18n/use-language.ts';
import { addressBlock, contactBlock, joinLines } from '../address-block.ts';

/** Address, contact and articles as they are typed into the supplier's own form, each to be copied. */
export function CopySheet({ order, items }: { order: Order; items: Order['items'] }) {
  const { t } = useTranslation('orderDetail');
  const language = useLanguage();
  const address = addressBlock(order.customer, order.shippingAddress, language);
  const contact = contactBlock(order.customer);
  const articles = joinLines(
    items.map((item) =>
      t('copySheet.itemLine', {
        quantity: item.quantity,
        sku: item.supplierSku ?? item.sku,
        title: item.title,
      }),
    ),
  );
  const blocks = [
    { label: t('copySheet.address'), text: address },
    { label: t('copySheet.contact'), text: contact },
    { label: t('copySheet.items'), text: articles },
  ];
  return (
    <div className="flex flex-col gap-3">
      {blocks.map(({ label, text }) => (
        <div key={label} className="rounded-control border border-line">
          <div className="flex items-center justify-between border-b border-line pl-3">
            <h3 className="text-[0.8125rem] font-medium text-muted">{label}</h3>
            <CopyButton text={text} thing={label} />
          </div>
          <p className="px-3 py-2 break-words whitespace-pre-line">{text}</p>
        </div>
      ))}
      <div className="flex items-center gap-2">
        <CopyButton wide text={blocks.map(({ text }) => text).join('\n\n')} thing={t('copySheet.allThing')} />
      </div>
    </div>
  );
}
