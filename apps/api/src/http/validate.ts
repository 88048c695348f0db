import { Refusal, type RefusalDetail } from '@bestellwerk/domain/refusal';
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** The value as its schema reads it. Throws `validation_failed` with every place that is wrong. */
export function validate<T extends z.ZodType>(schema: T, value: unknown, what: string): z.infer<T> {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data;
  const details = parsed.error.issues.flatMap((issue) => toDetails(issue));
  throw new Refusal('validation_failed', `${what} cannot be taken`, { details });
}

function toDetails(issue: Issue, parent: readonly PropertyKey[] = []): RefusalDetail[] {
  const path = [...parent, ...issue.path];
  if (issue.code === 'invalid_union') {
    const branch = closestBranch(issue.errors);
    if (branch) return branch.flatMap((inner) => toDetails(inner, path));
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: join([...path, key]), code: 'unrecognized_key' }));
  }
  return [{ path: join(path), ...codeOf(issue) }];
}

/** Of several possible forms, the one that is least wrong was most likely meant. */
function closestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const sorted = branches.toSorted((a, b) => a.length - b.length);
  return sorted.find((issues) => issues.every((issue) => issue.code !== 'unrecognized_keys')) ?? sorted[0];
}

function codeOf(issue: Issue): Pick<RefusalDetail, 'code' | 'params'> {
  switch (issue.code) {
    case 'custom':
      return { code: typeof issue.params?.['code'] === 'string' ? issue.params['code'] : 'custom' };
    case 'too_big':
      return { code: issue.code, params: { maximum: Number(issue.maximum) } };
    case 'too_small':
      return { code: issue.code, params: { minimum: Number(issue.minimum) } };
    case 'invalid_type':
      return {
        code: issue.input === undefined ? 'missing' : issue.code,
        params: { expected: issue.expected },
      };
    case 'invalid_format':
      return { code: issue.code, params: { format: issue.format } };
    default:
      return { code: issue.code ?? 'invalid' };
  }
}

function join(path: readonly PropertyKey[]): string {
  return path.map(String).join('.').slice(0, 300);
}
