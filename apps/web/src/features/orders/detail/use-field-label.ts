import { useTranslation } from 'react-i18next';

const NAMES = [
  'firstName', 'lastName', 'company', 'email', 'phone',
  'line1', 'line2', 'line3', 'postcode', 'town', 'region', 'country',
] as const; // prettier-ignore

/** A path such as "shippingAddress.line1" as the form names it. A path it does not know stays as it is. */
export function useFieldLabel(): (path: string) => string {
  const { t } = useTranslation('orderDetail');
  return (path) => {
    if (path === 'carrier') return t('shipping.carrier');
    if (/^items\..+\.sku$/.test(path)) return t('items.sku');
    const name = NAMES.find((each) => path.endsWith(`.${each}`));
    return name ? t(`form.${name}`) : path;
  };
}
