import type { SupplierOrderBody, SupplierShippingAddress } from '@bestellwerk/contracts/supplier/order-body';
import { articles } from '../src/catalogue/catalogue.ts';
import type { Article } from '../src/catalogue/article.ts';

type Changes = Partial<Omit<SupplierOrderBody['order'], 'shippingAddress'>> & {
  shippingAddress?: Partial<SupplierShippingAddress>;
};

let lastOrder = 0;

export function nextReference(): string {
  lastOrder += 1;
  return `BW-${lastOrder}-1-1`;
}

/** One evergreen article to Berlin under a fresh reference. */
export function orderBody({ shippingAddress, ...changes }: Changes = {}): SupplierOrderBody {
  return {
    order: {
      internalReference: nextReference(),
      cashOnDelivery: false,
      language: 'de',
      paymentMethod: 'moneybox',
      carriers: [{ name: 'gls' }, { name: 'dhl' }],
      products: [{ reference: evergreen(1).sku, quantity: 1 }],
      ...changes,
      shippingAddress: {
        firstName: 'Jörg',
        lastName: 'Müller',
        country: 'DE',
        postcode: '10115',
        town: 'Berlin',
        address: 'Chausseestraße 12, Hinterhaus links',
        phone: '+49 (0)30 123-4567',
        email: 'joerg.mueller@example.de',
        comment: '',
        ...shippingAddress,
      },
    },
  };
}

/** An article of which there is plenty, in this warehouse. */
export function evergreen(warehouse: number): Article {
  return pick((article) => article.warehouse === warehouse && article.initialStock > 1_000);
}

export function pick(isWanted: (article: Article) => boolean): Article {
  const article = articles.find(isWanted);
  if (article === undefined) throw new Error('no such article in the catalogue');
  return article;
}
