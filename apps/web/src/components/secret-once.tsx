import { KeyRound } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from './copy-button.tsx';

/** A secret that the server shows once: to be copied now or never. */
export function SecretOnce({ label, value }: { label: string; value: string }) {
  const { t } = useTranslation('components');
  const id = useId();
  return (
    <div className="rounded-control border border-stuck-line bg-stuck-soft p-3">
      <p id={id} className="flex items-center gap-1.5 font-semibold text-stuck">
        <KeyRound aria-hidden className="size-4" />
        {label}
      </p>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <code
          aria-labelledby={id}
          role="group"
          className="min-w-0 grow basis-56 rounded-control border border-line bg-surface px-2.5 py-1.5 text-[0.8125rem] break-all select-all"
        >
          {value}
        </code>
        <CopyButton wide text={value} thing={label} />
      </div>
      <p className="mt-2 text-[0.8125rem]">{t('shownOnce')}</p>
    </div>
  );
}
