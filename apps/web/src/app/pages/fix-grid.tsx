import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { FORM_REASONS } from '../../features/orders/fix/fields-to-fix.ts';
import { fixModeAddress } from '../../features/orders/fix/fix-address.ts';
import { FixGrid } from '../../features/orders/fix/grid/fix-grid.tsx';
import { viewBehind } from '../../features/orders/list/order-view-address.ts';
import { useOrderView } from '../../features/orders/list/use-order-view.ts';
import { PATHS } from '../../lib/paths.ts';
import { useDocumentTitle } from '../../lib/use-document-title.ts';

export const namespaces = ['orderFix', 'orderDetail'] as const;

export function Component() {
  const { t } = useTranslation(['orderFix', 'terms']);
  const { view } = useOrderView();
  const navigate = useNavigate();
  const [reason] = view.reasons;
  const title =
    reason === undefined
      ? t('orderFix:title')
      : t('orderFix:grid.title', { reason: t(`terms:reason.${reason}`) });
  useDocumentTitle(title);
  // The view that is being worked through may have reasons of its own.
  const behind = viewBehind(useLocation().state);
  const back = behind === '' ? fixModeAddress({ ...view, reasons: [] }) : PATHS.fixMode + behind;
  const isForm = reason !== undefined && FORM_REASONS.includes(reason);
  return (
    <>
      <PageHeader
        title={title}
        text={isForm && t('orderFix:grid.text')}
        back={{ to: back, label: t('orderFix:title') }}
      />
      {isForm ? (
        <FixGrid view={view} reason={reason} onLeave={() => void navigate(back)} />
      ) : (
        <Notice>{t('orderFix:grid.unknown')}</Notice>
      )}
    </>
  );
}
