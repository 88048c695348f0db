/** Nobody else uses these beginnings, so a name that starts with one is meant for us. */
const ownPrefixes = ['SUPPLIER_', 'MOCK_SUPPLIER_', 'FORWARDING_', 'PAYMENTS_'];

/** Short names have too many neighbours: `PORTS` or `HOME` are not misspelled settings. */
const shortestComparedName = 6;

/** Names that look like one of ours but are not: silently ignoring them would hide a wrong setting. */
export function findMisspelledNames(
  names: readonly string[],
  known: readonly string[],
): { name: string; meant: string | undefined }[] {
  return names
    .filter((name) => !known.includes(name))
    .flatMap((name) => {
      const neighbour = findNeighbour(name, known);
      const isOurs = ownPrefixes.some((prefix) => name.startsWith(prefix));
      if (!isOurs) return neighbour === undefined ? [] : [{ name, meant: neighbour }];
      return [{ name, meant: neighbour ?? known.find((candidate) => candidate.startsWith(`${name}_`)) }];
    });
}

function findNeighbour(name: string, known: readonly string[]): string | undefined {
  const comparable = known.filter((candidate) => candidate.length >= shortestComparedName);
  return comparable.find((candidate) => editDistance(name, candidate) <= 2);
}

/** Insertions, deletions, replacements and swaps of neighbours that lead from one name to the other. */
function editDistance(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > 2) return 3;
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= from.length; row += 1) {
    rows[row] = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const cost = from[row - 1] === to[column - 1] ? 0 : 1;
      let best = Math.min(
        cell(row - 1, column) + 1,
        cell(row, column - 1) + 1,
        cell(row - 1, column - 1) + cost,
      );
      const isSwap =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (isSwap) best = Math.min(best, cell(row - 2, column - 2) + 1);
      rows[row]?.push(best);
    }
  }
  return cell(from.length, to.length);
}
