import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { ProblemNote } from './problem-note.tsx';

type ConfirmDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  /** What will be done, as a verb: „Bestellung stornieren". */
  confirmLabel: string;
  cancelLabel?: string;
  danger?: boolean;
  pending?: boolean;
  error?: unknown;
  disabled?: boolean;
  /** The focus starts on what does it, so that Enter is enough: for what may be done in haste. */
  confirmFirst?: boolean;
  onConfirm: () => void;
  children?: ReactNode;
};

/** Asks once before something is done. It stays open and shows why when it was refused. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { t } = useTranslation('components');
  const confirm = useRef<HTMLButtonElement>(null);
  return (
    <Dialog
      open={props.open}
      onOpenChange={props.onOpenChange}
      title={props.title}
      description={props.description}
      initialFocus={props.confirmFirst ? confirm : undefined}
      footer={
        <>
          <Button onClick={() => props.onOpenChange(false)}>{props.cancelLabel ?? t('cancel')}</Button>
          <Button
            ref={confirm}
            variant={props.danger ? 'danger' : 'primary'}
            pending={props.pending}
            disabled={props.disabled}
            onClick={props.onConfirm}
          >
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      {props.children}
      {props.error !== undefined && props.error !== null && (
        <ProblemNote error={props.error} className="mt-4" />
      )}
    </Dialog>
  );
}
