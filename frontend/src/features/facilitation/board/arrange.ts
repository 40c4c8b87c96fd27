import { blocksByName, blocksByTable, GAPS, PAGED, type Size, SIZES, withoutQuestions } from '@/features/facilitation/board/board-blocks';
import { packColumns, toScreens } from '@/features/facilitation/board/board-columns';
import type { BoardRound } from '@/lib/api/types';

export interface Title {
  title: string;
  question?: string;
}

/** All of it with its questions if it fits, else the names alone. */
export function arrange(round: BoardRound, order: 'table' | 'name', resting: string) {
  const at = (size: Size, shown: BoardRound) => {
    const byTable = order === 'table' ? blocksByTable(shown, resting, size) : undefined;
    const columns = packColumns(byTable ?? blocksByName(shown, resting, size), size.height, GAPS[order]);
    const titles = new Map<string, Title>(byTable?.map((block) => [block.key, block]) ?? []);
    return { size, titles, screens: toScreens(columns, size.columns) };
  };
  const names = withoutQuestions(round);
  const whole = [round, names].flatMap((shown) => SIZES.map((size) => at(size, shown)));
  return whole.find(({ screens }) => screens.length <= 1) ?? at(PAGED, names);
}
