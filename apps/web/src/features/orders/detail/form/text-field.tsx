import { RotateCcw } from 'lucide-react';
import type { HTMLAttributes, ReactNode } from 'react';
import { useFormContext, useWatch, type FieldPath } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Field, type FieldControl } from '../../../../components/field.tsx';
import { IconButton } from '../../../../components/icon-button.tsx';
import { Input } from '../../../../components/input.tsx';
import { LengthCounter } from '../../../../components/length-counter.tsx';
import type { OrderFormValues } from './order-form-values.ts';
import { OverlongText } from './overlong-text.tsx';

type TextFieldProps = {
  name: FieldPath<OrderFormValues>;
  label: string;
  /** The supplier's limit in code points, counted while typing. */
  limit?: number;
  /** What the channel sent, shown and restorable while it differs. */
  original: string;
  channelName: string;
  optional?: boolean;
  autoComplete?: string;
  type?: string;
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  /** Below the field, such as how a number is understood. */
  note?: string | null;
  /** In place of the line of text. */
  control?: (wiring: FieldControl) => ReactNode;
  className?: string;
};

export function TextField({
  name,
  label,
  limit,
  original,
  channelName,
  optional,
  note,
  className,
  control: ownControl,
  ...input
}: TextFieldProps) {
  const { t } = useTranslation('orderDetail');
  const { register, control, setValue, formState, getFieldState } = useFormContext<OrderFormValues>();
  const watched = useWatch({ control, name });
  const value = typeof watched === 'string' ? watched : '';
  const error = getFieldState(name, formState).error?.message;
  const changed = value !== original;
  const overlong = limit !== undefined && [...value.trim()].length > limit;
  const restore = () =>
    setValue(name, original, { shouldDirty: true, shouldValidate: true, shouldTouch: true });
  return (
    <Field
      label={label}
      optional={optional}
      error={error}
      className={className}
      aside={limit !== undefined && <LengthCounter text={value.trim()} limit={limit} />}
      hint={
        (changed || note || overlong) && (
          <span className="flex flex-col gap-0.5">
            {overlong && (
              <span className="break-words text-ink">
                <OverlongText text={value.trim()} limit={limit} />
              </span>
            )}
            {note && <span>{note}</span>}
            {changed && (
              <span className="flex items-center gap-1">
                <span className="min-w-0 break-words">
                  {t('form.fromChannel', {
                    channel: channelName,
                    value: original === '' ? t('form.nothing') : original,
                  })}
                </span>
                <IconButton
                  label={t('form.resetField', { field: label })}
                  icon={<RotateCcw aria-hidden className="size-3.5" />}
                  onClick={restore}
                  className="size-6!"
                />
              </span>
            )}
          </span>
        )
      }
    >
      {ownControl ?? ((wiring) => <Input {...register(name)} {...input} {...wiring} />)}
    </Field>
  );
}
