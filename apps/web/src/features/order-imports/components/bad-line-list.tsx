import type { BadLine } from '@bestellwerk/contracts/seller-api/order-imports';
import { useTranslation } from 'react-i18next';
import { useMistakeText } from '../use-mistake-text.ts';

const SHOWN = 10;

/** The first bad lines with their reasons. */
export function BadLineList({ lines, more }: { lines: readonly BadLine[]; more: number }) {
  const { t } = useTranslation('orderImports');
  const mistakeText = useMistakeText();
  const left = more + Math.max(0, lines.length - SHOWN);
  return (
    <ul className="mt-2 flex flex-col">
      {lines.slice(0, SHOWN).map((line) => (
        <li key={line.line} className="flex flex-wrap gap-x-3 border-b border-line py-1.5 last:border-0">
          <span className="w-20 shrink-0 text-muted">{t('line', { line: line.line })}</span>
          <span className="min-w-0 grow basis-60 break-words">{mistakeText(line)}</span>
        </li>
      ))}
      {left > 0 && <li className="py-1.5 text-muted">{t('moreLines', { count: left })}</li>}
    </ul>
  );
}
