import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../lib/copy-text.ts';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';

type CopyButtonProps = {
  text: string;
  /** What is copied, for its name: „Adresse". */ thing: string;
  wide?: boolean;
};

export function CopyButton({ text, thing, wide = false }: CopyButtonProps) {
  const { t } = useTranslation('components');
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  const icon = copied ? (
    <Check aria-hidden className="size-4 text-done" />
  ) : (
    <Copy aria-hidden className="size-4" />
  );
  const copy = () => void copyText(text).then(setCopied);
  return (
    <>
      {wide ? (
        <Button size="small" icon={icon} onClick={copy}>
          {copied ? t('copied') : t('copyThing', { thing })}
        </Button>
      ) : (
        <IconButton label={t('copyThing', { thing })} icon={icon} onClick={copy} />
      )}
      <span role="status" className="sr-only">
        {copied ? t('copied') : ''}
      </span>
    </>
  );
}
