import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useRef, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../lib/class-names.ts';

type DialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  /** Buttons, the one that does it last. */
  footer?: ReactNode;
  size?: 'small' | 'medium' | 'large';
  /** Where the focus starts; otherwise the first field, or the first control where there is none. */
  initialFocus?: RefObject<HTMLElement | null>;
  /** A press beside it does not close it: for what was typed, or is shown only once. */
  keepOnOutsidePress?: boolean;
  children?: ReactNode;
};

const FIELDS = 'input:not([type=radio]):not([type=checkbox]), select, textarea';
const SIZES = { small: 'max-w-md', medium: 'max-w-xl', large: 'max-w-3xl' } as const;

/** Floats over the page, keeps the focus inside, gives it back on closing, closes on Escape. */
export function Dialog(props: DialogProps) {
  const { t } = useTranslation('components');
  const body = useRef<HTMLDivElement>(null);
  return (
    <Base.Root
      open={props.open}
      onOpenChange={(open) => props.onOpenChange(open)}
      disablePointerDismissal={props.keepOnOutsidePress}
    >
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-black/40 transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0 dark:bg-black/65" />
        <Base.Viewport className="fixed inset-0 z-50 flex items-end justify-center sm:items-center sm:p-6">
          <Base.Popup
            initialFocus={
              props.initialFocus ??
              // A finger opens no keyboard by itself.
              ((interaction) =>
                (interaction !== 'touch' && body.current?.querySelector<HTMLElement>(FIELDS)) || true)
            }
            className={classNames(
              'flex max-h-[92dvh] w-full flex-col rounded-t-box border border-line bg-raised shadow-float outline-none sm:rounded-box',
              'transition-[opacity,translate] duration-150 data-ending-style:opacity-0 data-starting-style:translate-y-2 data-starting-style:opacity-0',
              SIZES[props.size ?? 'small'],
            )}
          >
            <div className="flex items-start gap-3 px-5 pt-4">
              <Base.Title className="min-w-0 grow text-base font-semibold">{props.title}</Base.Title>
              <Base.Close
                aria-label={t('close')}
                className="-mr-2 inline-flex size-8 shrink-0 items-center justify-center rounded-control text-muted hover:bg-sunken hover:text-ink"
              >
                <X aria-hidden className="size-4" />
              </Base.Close>
            </div>
            <div ref={body} className="min-h-0 overflow-y-auto px-5 pt-1 pb-5">
              {props.description && (
                <Base.Description render={<div />} className="text-muted">
                  {props.description}
                </Base.Description>
              )}
              {props.children && <div className="mt-4">{props.children}</div>}
            </div>
            {props.footer && (
              <div className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">
                {props.footer}
              </div>
            )}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
