import { useTranslation } from 'react-i18next';

/** A text with what the supplier would not take marked at its end. Counted in code points, as he counts. */
export function OverlongText({ text, limit }: { text: string; limit: number }) {
  const { t } = useTranslation('orderDetail');
  const points = [...text];
  const rest = points.slice(limit).join('');
  return (
    <>
      {points.slice(0, limit).join('')}
      {rest !== '' && (
        <mark
          title={t('form.tooMuch', { text: rest })}
          className="rounded-sm bg-danger-soft text-danger line-through decoration-danger/60"
        >
          {rest}
        </mark>
      )}
    </>
  );
}
