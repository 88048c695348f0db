import type { Bench } from './measure-question.ts';
import { listPath } from './list-path.ts';

const STEP = 200;
const PAGE = 50;

/** The cursor of a page of 50, found as a reader does: by walking there. A shorter list is walked to its half. */
export async function findPage(
  { http }: Pick<Bench, 'http'>,
  wanted: number,
  orders: number,
): Promise<{ page: number; cursor: string }> {
  const page = Math.min(wanted, Math.floor(orders / PAGE / 2));
  const steps = Math.max(1, Math.round(((page - 1) * PAGE) / STEP));
  let cursor = '';
  for (let step = 0; step < steps; step += 1) {
    const path = listPath({ limit: String(STEP), ...(cursor === '' ? {} : { cursor }) });
    const { nextCursor } = JSON.parse(await http.get(path)) as { nextCursor: string | null };
    if (nextCursor === null) throw new Error('the list ended before its end');
    cursor = nextCursor;
  }
  return { page, cursor };
}
