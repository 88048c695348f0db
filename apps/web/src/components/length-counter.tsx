import { supplierLength } from '@bestellwerk/domain/supplier-limits';
import { useTranslation } from 'react-i18next';
import { classNames } from '../lib/class-names.ts';
import { useDebounced } from '../lib/use-debounced.ts';

/** From this share of the limit on, screen readers are told. */
const ANNOUNCE_FROM = 0.8;

/** "82/70" while typing, counted as the supplier counts; read out politely, in pauses, when it gets tight. */
export function LengthCounter({ text, limit }: { text: string; limit: number }) {
  const { t } = useTranslation('components');
  const used = supplierLength(text);
  const settled = useDebounced(used, 800);
  const announced =
    settled < limit * ANNOUNCE_FROM
      ? ''
      : settled > limit
        ? t('counterOver', { used: settled, limit, over: settled - limit })
        : t('counter', { used: settled, limit });
  return (
    <span className={classNames('amount text-xs', used > limit ? 'font-semibold text-danger' : 'text-faint')}>
      <span aria-hidden title={t('counter', { used, limit })}>
        {used}/{limit}
      </span>
      <span className="sr-only" aria-live="polite">
        {announced}
      </span>
    </span>
  );
}
