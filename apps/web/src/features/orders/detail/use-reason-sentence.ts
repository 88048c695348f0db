import type { Reason } from '@bestellwerk/domain/reasons';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import { reasonTextKey, reasonTextValues } from './reason-text.ts';

/** Words a reason: what is wrong and why, and what to do now. */
export function useReasonSentence() {
  const { t } = useTranslation('orderDetail');
  const language = useLanguage();
  return useCallback(
    (reason: Reason, country: string) => {
      const key = reasonTextKey(reason);
      const values = reasonTextValues(reason, country, language);
      return { what: t(`reason.${key}.what`, values), now: t(`reason.${key}.now`, values) };
    },
    [t, language],
  );
}
