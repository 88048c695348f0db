import type { Order } from '@bestellwerk/contracts/seller-api/order';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../components/button.tsx';
import { DataTable } from '../../../../components/data-table.tsx';
import { Dialog } from '../../../../components/dialog.tsx';
import { useFieldLabel } from '../use-field-label.ts';
import { differences } from './differences.ts';
import { toFormValues } from './order-form-values.ts';
import type { OrderEditor } from './use-order-editor.ts';

/** Somebody else saved first: both versions side by side, and a choice. Closing it loses nothing. */
export function ConflictDialog({ editor, theirs }: { editor: OrderEditor; theirs: Order }) {
  const { t } = useTranslation('orderDetail');
  const fieldLabel = useFieldLabel();
  const rows = editor.merged ? differences(editor.merged, toFormValues(theirs)) : [];
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && editor.dismissConflict()}
      size="large"
      title={t('conflict.title')}
      description={t('conflict.text')}
      footer={
        <>
          <Button onClick={editor.loadTheirs}>{t('conflict.loadTheirs')}</Button>
          <Button variant="primary" pending={editor.pending} onClick={editor.keepMine}>
            {t('conflict.keepMine')}
          </Button>
        </>
      }
    >
      {rows.length === 0 ? (
        <p>{t('conflict.same')}</p>
      ) : (
        <DataTable
          caption={t('conflict.title')}
          rows={rows}
          rowKey={(row) => row.field}
          columns={[
            { key: 'field', header: t('conflict.field'), cell: (row) => fieldLabel(row.field) },
            { key: 'mine', header: t('conflict.mine'), cell: (row) => row.mine || t('form.nothing') },
            { key: 'theirs', header: t('conflict.theirs'), cell: (row) => row.theirs || t('form.nothing') },
          ]}
        />
      )}
    </Dialog>
  );
}
