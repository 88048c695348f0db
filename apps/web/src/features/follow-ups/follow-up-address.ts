import { PATHS } from '../../lib/paths.ts';

const VIEW = 'ansicht';
const DONE = 'erledigt';

export const DONE_ADDRESS = `${PATHS.followUps}?${VIEW}=${DONE}`;

export function showsDone(search: URLSearchParams): boolean {
  return search.get(VIEW) === DONE;
}
