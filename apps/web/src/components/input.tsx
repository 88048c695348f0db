import type { InputHTMLAttributes, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { classNames } from '../lib/class-names.ts';

const CONTROL = classNames(
  'w-full min-w-0 rounded-control border border-field bg-surface px-2.5 text-sm text-ink placeholder:text-faint',
  'aria-invalid:border-danger-solid disabled:cursor-not-allowed disabled:bg-sunken disabled:text-muted',
  'focus-visible:outline-offset-0',
);

export function Input({ className, ...rest }: InputHTMLAttributes<HTMLInputElement>) {
  return <input {...rest} className={classNames(CONTROL, 'h-9', className)} />;
}

export function Textarea({ className, ...rest }: TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return <textarea {...rest} className={classNames(CONTROL, 'min-h-20 py-2', className)} />;
}

/** The browser's own select: works with every keyboard, screen reader and phone. */
export function Select({ className, ...rest }: SelectHTMLAttributes<HTMLSelectElement>) {
  return <select {...rest} className={classNames(CONTROL, 'h-9 pr-8', className)} />;
}
