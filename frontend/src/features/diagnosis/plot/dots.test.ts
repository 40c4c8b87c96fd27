import { describe, expect, it } from 'vitest';
import { dotsOf, LEVEL_WIDTH, pathOf, radiusFor, STACK_HEIGHT } from '@/features/diagnosis/plot/dots';

describe('dots', () => {
  it('drawsOneForEachAnswerWithinItsLevelAndAboveTheAxis', () => {
    for (const counts of [[0, 4, 0, 0, 1], [47, 0, 0, 0, 0], [200, 3, 0, 1, 96], [1, 1, 1, 1, 1]]) {
      const radius = radiusFor(Math.max(...counts));
      const dots = dotsOf(counts, radius);
      counts.forEach((count, index) => {
        const own = dots.filter(({ x }) => x > index * LEVEL_WIDTH && x < (index + 1) * LEVEL_WIDTH);
        expect(own, `${counts} at level ${index + 1}`).toHaveLength(count);
      });
      for (const { y } of dots) {
        expect(y + radius).toBeLessThanOrEqual(STACK_HEIGHT);
        expect(y - radius, `${counts}`).toBeGreaterThanOrEqual(-radius);
      }
    }
  });

  it('letsNoTwoDotsLieOnEachOther', () => {
    const radius = radiusFor(40);
    const dots = dotsOf([40, 39, 1, 2, 3], radius);
    dots.forEach((one, i) =>
      dots.slice(i + 1).forEach((other) => expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(2 * radius)),
    );
  });

  it('shrinksDotsWhereManyAnswered', () => {
    expect(radiusFor(200)).toBeLessThan(radiusFor(20));
    expect(radiusFor(1)).toBe(7);
  });

  it('makesOnePathOfThemAll', () => {
    expect(pathOf(dotsOf([0, 0, 2, 0, 0], 5), 5).match(/M/g)).toHaveLength(2);
    expect(pathOf([], 5)).toBe('');
  });
});
