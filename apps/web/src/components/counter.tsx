/** Beyond this, how many more there are changes nothing. */
const MOST = 999;

/** A small number beside a menu entry or tab. `label` says in words what it counts; `isMore`: there are more than that. */
export function Counter({
  count,
  label,
  isMore = false,
  urgent = false,
}: {
  count: number;
  isMore?: boolean | undefined;
  label?: string;
  urgent?: boolean;
}) {
  const look = urgent ? 'bg-danger-solid text-on-danger' : 'bg-sunken text-muted';
  return (
    <span className={`amount rounded-full px-1.5 text-xs leading-5 font-medium ${look}`}>
      <span aria-hidden={label ? true : undefined}>
        {Math.min(count, MOST)}
        {isMore || count > MOST ? '+' : ''}
      </span>
      {label && <span className="sr-only">{label}</span>}
    </span>
  );
}
