import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../../components/icon-button.tsx';
import { Input } from '../../../../components/input.tsx';

const PAUSE_MS = 300;

type SearchFieldProps = {
  value: string;
  onChange: (value: string) => void;
  /** Enter. */ onSubmit: () => void;
};

/** Searches while typing, after a short pause. Pasted lines become words, so a column of numbers can be pasted. */
export function SearchField({ value, onChange, onSubmit }: SearchFieldProps) {
  const { t } = useTranslation('orderList');
  const [draft, setDraft] = useState(value);
  const sent = useRef(value);
  useEffect(() => {
    // The address changed by other means, such as going back.
    if (value !== sent.current) setDraft(value);
    sent.current = value;
  }, [value]);
  useEffect(() => {
    if (draft.trim() === sent.current.trim()) return;
    const timer = setTimeout(() => {
      sent.current = draft.trim();
      onChange(draft.trim());
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft, onChange]);

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
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onPaste={(event) => {
          const text = event.clipboardData.getData('text');
          if (!/[\r\n\t]/.test(text)) return;
          event.preventDefault();
          setDraft(`${draft} ${text.replace(/\s+/g, ' ')}`.trim());
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onSubmit();
          if (event.key === 'Escape') setDraft('');
        }}
      />
      {draft !== '' && (
        <IconButton
          label={t('filter.clearSearch')}
          icon={<X aria-hidden className="size-4" />}
          onClick={() => setDraft('')}
          className="absolute top-0.5 right-0.5"
        />
      )}
    </div>
  );
}
