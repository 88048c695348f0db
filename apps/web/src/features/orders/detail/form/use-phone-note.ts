import type { ParsedPhone } from '@bestellwerk/domain/format-phone';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countryName } from '../../../../lib/format/country-name.ts';
import { useLanguage } from '../../../../lib/i18n/use-language.ts';

type ParsePhone = (text: string, country: string) => ParsedPhone | null;

/** „+49 1512 3456789 · Mobil · Deutschland": how a number is understood. Null while it is not understood at all. */
export function usePhoneNote(phone: string, country: string): string | null {
  const { t } = useTranslation('orderDetail');
  const language = useLanguage();
  // The rules of all countries are fetched apart; without them the number only stands there as it was typed.
  const [parse, setParse] = useState<{ phone: ParsePhone } | null>(null);
  useEffect(() => {
    void import('@bestellwerk/domain/format-phone').then(
      ({ parsePhone }) => setParse({ phone: parsePhone }),
      () => undefined,
    );
  }, []);
  const parsed = parse?.phone(phone, country);
  if (!parsed) return null;
  return [
    parsed.international,
    parsed.type === 'mobile' ? t('form.mobile') : '',
    parsed.country ? countryName(parsed.country, language) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
