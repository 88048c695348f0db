export type DiffPart = { kind: 'same' | 'removed' | 'added'; text: string };

/** Word by word: the longest common sequence stays, the rest was removed or added. For short texts only. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const left = before.split(/(?<=\s)/u);
  const right = after.split(/(?<=\s)/u);
  const lengths = commonLengths(left, right);
  const parts: DiffPart[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && same(left[i], right[j])) {
      push(parts, 'same', right[j] ?? '');
      i += 1;
      j += 1;
    } else if (j >= right.length || (i < left.length && at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      push(parts, 'removed', left[i] ?? '');
      i += 1;
    } else {
      push(parts, 'added', right[j] ?? '');
      j += 1;
    }
  }
  return parts;
}

function same(one: string | undefined, other: string | undefined): boolean {
  return one?.trim() === other?.trim();
}

function at(lengths: readonly number[][], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}

/** lengths[i][j]: words the rests from i and from j have in common, in order. */
function commonLengths(left: readonly string[], right: readonly string[]): number[][] {
  const lengths = Array.from({ length: left.length + 1 }, () =>
    Array.from({ length: right.length + 1 }, () => 0),
  );
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (!row) continue;
      row[j] = same(left[i], right[j])
        ? at(lengths, i + 1, j + 1) + 1
        : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  }
  return lengths;
}

function push(parts: DiffPart[], kind: DiffPart['kind'], text: string): void {
  const last = parts.at(-1);
  if (last?.kind === kind) last.text += text;
  else if (text !== '') parts.push({ kind, text });
}
