/** One level of the scale is so wide; above it dots are stacked to this height. */
export const LEVEL_WIDTH = 80;
export const STACK_HEIGHT = 60;
export const LEVELS = [1, 2, 3, 4, 5] as const;

const LARGEST = 7;
const SMALLEST = 0.75;
const GAP = 1;

/** The largest radius at which the highest stack still fits above its level. */
export function radiusFor(most: number): number {
  for (let radius = LARGEST; radius > SMALLEST; radius -= 0.25) {
    const pitch = 2 * radius + GAP;
    const columns = Math.floor((LEVEL_WIDTH - 8) / pitch);
    if (columns * Math.floor(STACK_HEIGHT / pitch) >= most) return radius;
  }
  return SMALLEST;
}

export function xOf(level: number) {
  return (level - 0.5) * LEVEL_WIDTH;
}

/** Centres of the dots of all levels: one for each answer, stacked from the axis upwards, the middle of a level first. */
export function dotsOf(counts: readonly number[], radius: number): { x: number; y: number }[] {
  const pitch = 2 * radius + GAP;
  const widest = Math.max(1, Math.floor((LEVEL_WIDTH - 8) / pitch));
  return counts.flatMap((count, index) => {
    // As wide as it is high, so that a few answers do not lie in one line.
    const columns = Math.min(widest, Math.max(1, Math.ceil(Math.sqrt(count * 1.6))));
    return Array.from({ length: count }, (_, dot) => {
      const row = Math.floor(dot / columns);
      const inRow = Math.min(columns, count - row * columns);
      const column = dot % columns;
      return {
        x: xOf(index + 1) + (column - (inRow - 1) / 2) * pitch,
        y: STACK_HEIGHT - radius - row * pitch,
      };
    });
  });
}

/** All dots as one path, so that a page of plots stays light. */
export function pathOf(dots: { x: number; y: number }[], radius: number): string {
  const arc = `a${radius} ${radius} 0 1 0`;
  return dots.map(({ x, y }) => `M${round(x - radius)} ${round(y)}${arc} ${2 * radius} 0${arc} ${-2 * radius} 0`).join('');
}

function round(value: number) {
  return Math.round(value * 100) / 100;
}
