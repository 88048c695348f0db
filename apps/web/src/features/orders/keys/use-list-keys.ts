import type { OrderSummary } from '@bestellwerk/contracts/seller-api/order';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useCommands } from '../../../lib/commands/use-commands.ts';
import { notify } from '../../../lib/notify.ts';
import { PATHS } from '../../../lib/paths.ts';
import { useDecideOrder } from '../api/use-order-decision.ts';
import { isSelectable, type OrderSelection } from '../bulk/use-order-selection.ts';
import { fixModeAddress } from '../fix/fix-address.ts';
import type { OrderView } from '../list/order-view.ts';
import { fromView } from '../list/order-view-address.ts';
import { rememberRow } from '../list/use-return-to-row.ts';
import { useTellOutcome } from '../list/use-tell-outcome.ts';
import { findCurrentRow, focusRow, stepRow } from './row-cursor.ts';

type ListKeys = { view: OrderView; rows: readonly OrderSummary[]; selection: OrderSelection };

/** The list without a mouse. The current row is the one that has the focus. */
export function useListKeys({ view, rows, selection }: ListKeys): void {
  const { t } = useTranslation('orderKeys');
  const navigate = useNavigate();
  const tellOutcome = useTellOutcome();
  const decide = useDecideOrder();
  const ids = rows.map((row) => row.id);
  const current = () => rows[findCurrentRow(ids)];
  const move = (by: 1 | -1) => focusRow(ids[stepRow(findCurrentRow(ids), by, ids.length)]);
  const extend = (by: 1 | -1) => {
    const from = current();
    move(by);
    const picked = [from, current()].filter((row) => row !== undefined);
    selection.add(picked.filter(isSelectable).map((row) => row.id));
  };
  const open = (place = '') => {
    const order = current();
    if (!order) return;
    rememberRow(order.id);
    void navigate(PATHS.order(order.id) + place, { state: fromView(view) });
  };
  const act = (action: 'resend' | 'accept_payment') => {
    const order = current();
    // A key that is held down sends once.
    if (decide.isPending && decide.variables.id === order?.id) return;
    if (!order?.availableActions.includes(action)) return;
    decide.mutate(
      { id: order.id, action },
      { onSuccess: (after) => tellOutcome(action, after), onError: notify.problem },
    );
  };
  const toggle = () => {
    const order = current();
    if (order && isSelectable(order)) selection.toggle(order.id);
  };
  const group = 'page';
  useCommands([
    { id: 'next', label: t('next'), keys: 'j', group, onlyKey: true, run: () => move(1) },
    { id: 'previous', label: t('previous'), keys: 'k', group, onlyKey: true, run: () => move(-1) },
    { id: 'select', label: t('select'), keys: 'x', group, onlyKey: true, run: toggle },
    { id: 'extend-down', label: t('extendDown'), keys: 'J', group, onlyKey: true, run: () => extend(1) },
    { id: 'extend-up', label: t('extendUp'), keys: 'K', group, onlyKey: true, run: () => extend(-1) },
    { id: 'open', label: t('open'), keys: 'Enter', group },
    { id: 'open-too', label: t('open'), keys: 'o', group, onlyKey: true, run: () => open() },
    { id: 'edit', label: t('edit'), keys: 'e', group, onlyKey: true, run: () => open('#kunde') },
    { id: 'resend', label: t('resend'), keys: 'r', group, onlyKey: true, run: () => act('resend') },
    {
      id: 'accept',
      label: t('acceptPayment'),
      keys: 'a',
      group,
      onlyKey: true,
      run: () => act('accept_payment'),
    },
    { id: 'manual', label: t('manual'), keys: 'm', group, onlyKey: true, run: () => open('#manuell') },
    { id: 'fix', label: t('fixMode'), keys: 'f', group, run: () => void navigate(fixModeAddress(view)) },
    { id: 'clear', label: t('clear'), keys: 'Escape', group, onlyKey: true, run: selection.clear },
  ]);
}
