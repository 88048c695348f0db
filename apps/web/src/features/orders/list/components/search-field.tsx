import { Search, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../../components/icon-button.tsx';
import { Input } from '../../../../components/input.tsx';
import { useTypedText } from '../../../../lib/use-typed-text.ts';

type SearchFieldProps = {
  value: string;
  onChange: (value: string) => void;
  /** Enter, with what was typed. */ onSubmit: (text: string) => void;
};

/** Searches while typing, after a short pause. Pasted lines become words, so a column of numbers can be pasted. */
export function SearchField({ value, onChange, onSubmit }: SearchFieldProps) {
  const { t } = useTranslation('orderList');
  const { text, setText, settle } = useTypedText(value, onChange);

  return (
    <div className="relative" role="search">
      <Search aria-hidden className="pointer-events-none absolute top-2.5 left-2.5 size-4 text-faint" />
      <Input
        type="text"
        enterKeyHint="search"
        aria-label={t('filter.search')}
        title={t('filter.searchHelp')}
        placeholder={t('filter.searchHint')}
        className="pr-9 pl-8"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text');
          if (!/[\r\n\t]/.test(pasted)) return;
          event.preventDefault();
          setText(`${text} ${pasted.replace(/\s+/g, ' ')}`.trim());
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onSubmit(settle());
          if (event.key === 'Escape') setText('');
        }}
      />
      {text !== '' && (
        <IconButton
          label={t('filter.clearSearch')}
          icon={<X aria-hidden className="size-4" />}
          onClick={() => setText('')}
          className="absolute top-0.5 right-0.5"
        />
      )}
    </div>
  );
}
