/** Something that stands in a column: a title of some lines, then entries of some lines. */
export interface Block<T> {
  key: string;
  head: number;
  entries: { key: string; lines: number; value: T }[];
}

export interface Piece<T> {
  key: string;
  /** Whether the block began in an earlier column. */
  continued: boolean;
  entries: { key: string; value: T }[];
}

/**
 * Fills columns from top to bottom. A block that would be cut by the end of a column goes to the next one as a whole,
 * unless no column could hold it.
 *
 * @param height lines of a column
 * @param gap    lines between two blocks
 */
export function packColumns<T>(blocks: Block<T>[], height: number, gap = 0): Piece<T>[][] {
  const columns: Piece<T>[][] = [];
  let used = Infinity;
  const open = (): Piece<T>[] => {
    const column: Piece<T>[] = [];
    columns.push(column);
    used = 0;
    return column;
  };
  for (const { key, head, entries } of blocks) {
    const whole = entries.reduce((sum, { lines }) => sum + lines, head);
    const fitsSomewhere = whole <= height;
    let column = columns.at(-1);
    used += gap;
    if (!column || (fitsSomewhere ? used + whole > height : used + head + (entries[0]?.lines ?? 0) > height)) column = open();
    let piece: Piece<T> = { key, continued: false, entries: [] };
    column.push(piece);
    used += head;
    for (const { lines, ...entry } of entries) {
      if (used + lines > height && piece.entries.length > 0) {
        piece = { key, continued: true, entries: [] };
        open().push(piece);
        used += head;
      }
      piece.entries.push(entry);
      used += lines;
    }
  }
  return columns;
}

/** Screens of so many columns. */
export function toScreens<T>(columns: T[], many: number): T[][] {
  const screens: T[][] = [];
  for (let from = 0; from < columns.length; from += many) screens.push(columns.slice(from, from + many));
  return screens;
}

/** How many lines a text takes, of so many letters; words are not cut. */
export function linesOf(text: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    if (used > 0 && used + 1 + word.length > letters) {
      lines++;
      used = word.length;
    } else {
      used += (used > 0 ? 1 : 0) + word.length;
    }
    while (used > letters) {
      lines++;
      used -= letters;
    }
  }
  return lines;
}
