import type { Theme } from '@/lib/api/types';

type Placed = Pick<Theme, 'id' | 'position'>;

/** The list with the one at `from` put at `to`. */
function moved<T>(all: T[], from: number, to: number): T[] {
  const rest = all.filter((_, index) => index !== from);
  const one = all[from];
  return one === undefined ? all : [...rest.slice(0, to), one, ...rest.slice(to)];
}

/**
 * The themes whose position has to change so that the one at `from` stands at `to`, with their new positions. Two
 * changes where positions differ; where some are equal, they are numbered afresh.
 */
export function positionsAfterMove<T extends Placed>(themes: T[], from: number, to: number): { theme: T; position: number }[] {
  if (from === to || to < 0 || to >= themes.length) return [];
  const distinct = new Set(themes.map((theme) => theme.position)).size === themes.length;
  const positions = distinct ? themes.map((theme) => theme.position) : themes.map((_, index) => (index + 1) * 10);
  return moved(themes, from, to)
    .map((theme, index) => ({ theme, position: positions[index] ?? theme.position }))
    .filter(({ theme, position }) => theme.position !== position);
}
