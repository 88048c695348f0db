/** A small number beside a menu entry or tab. `label` says in words what it counts. */
export function Counter({
  count,
  label,
  urgent = false,
}: {
  count: number;
  label?: string;
  urgent?: boolean;
}) {
  const look = urgent ? 'bg-danger-solid text-on-danger' : 'bg-sunken text-muted';
  return (
    <span className={`amount rounded-full px-1.5 text-xs leading-5 font-medium ${look}`}>
      <span aria-hidden={label ? true : undefined}>{count > 999 ? '999+' : count}</span>
      {label && <span className="sr-only">{label}</span>}
    </span>
  );
}
