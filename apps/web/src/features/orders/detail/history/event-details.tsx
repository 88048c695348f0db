import type { OrderEvent } from '@bestellwerk/contracts/seller-api/order';
import { FOLLOW_UP_KINDS } from '@bestellwerk/domain/follow-up-kind';
import { money } from '@bestellwerk/domain/money';
import { REASON_CODES } from '@bestellwerk/domain/reasons';
import { useTranslation } from 'react-i18next';
import { Money } from '../../../../components/money.tsx';
import { useFieldLabel } from '../use-field-label.ts';
import { listIn, numberIn, textIn } from './event-data.ts';

/** What an entry says beyond its title. Data of later versions that is not understood is left out. */
export function EventDetails({ event: { kind, data } }: { event: OrderEvent }) {
  const { t } = useTranslation(['orderDetail', 'terms']);
  const fieldLabel = useFieldLabel();

  const reasons = listIn(data, 'reasons').flatMap((entry) => {
    const code = REASON_CODES.find((known) => known === textIn(entry, 'code'));
    return code ? [t(`terms:reason.${code}`)] : [];
  });
  const changes = listIn(data, 'changes');
  const amountCents = numberIn(data, 'amountCents');
  const followUp = FOLLOW_UP_KINDS.find((known) => known === textIn(data, 'kind'));
  const facts = [
    textIn(data, 'supplierOrderId'),
    textIn(data, 'carrier'),
    textIn(data, 'trackingNumber'),
    textIn(data, 'cause') === 'top_up' ? t('orderDetail:timeline.becauseToppedUp') : null,
    kind === 'follow_up_done' && followUp ? t(`terms:followUp.${followUp}`) : null,
  ].filter((fact) => fact !== null);
  const words = textIn(data, 'text') ?? textIn(data, 'note');

  return (
    <div className="text-[0.8125rem] text-muted">
      {reasons.length > 0 && <p>{[...new Set(reasons)].join(' · ')}</p>}
      {(facts.length > 0 || amountCents !== null) && (
        <p>
          {facts.join(' · ')}
          {amountCents !== null && (
            <>
              {facts.length > 0 && ' · '}
              <Money amount={money(amountCents)} />
            </>
          )}
        </p>
      )}
      {changes.length > 0 && (
        <ul>
          {changes.map((change) => {
            const field = textIn(change, 'field') ?? '';
            return (
              <li key={field} className="break-words">
                {fieldLabel(field)}: <del>{textIn(change, 'before') || t('orderDetail:form.nothing')}</del> →{' '}
                <ins className="text-ink no-underline">
                  {textIn(change, 'after') || t('orderDetail:form.nothing')}
                </ins>
              </li>
            );
          })}
        </ul>
      )}
      {words && <p className="whitespace-pre-wrap text-ink">{words}</p>}
    </div>
  );
}
